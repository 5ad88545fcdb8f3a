//! The groups of trials of one run.

use crate::case::Case;
use crate::foreign::{self, Half};
use crate::korean::{self, KoreanPair, Pinyin, System, Writer};
use crate::listed;
use crate::material::Folder;
use crate::neighbors;
use crate::slips;
use crate::trial::{Group, Pair, Party, Trial};
use knownas::entity::{Entity, Kind};
use knownas::script::Script;
use knownas_lists::Compiled;

/// Most queries of one group: peers need a tenth of a millisecond for each of its 9 trials.
const MOST: usize = 3_000;

/// All groups of trials.
///
/// # Errors
/// When a list file is there and can't be read.
pub fn all(full: Option<&Compiled>, cases: &[Case]) -> Result<Vec<Group>, knownas_lists::Error> {
    let mut groups = full.map(of_lists).unwrap_or_default();
    groups.extend(of_cyrillic(listed::in_two_scripts()?.as_ref()));
    groups.extend(of_korean(&korean::pairs(Folder::Pairs, "korean_person_pairs_dev.tsv")));
    groups.extend(foreign::groups(Half::HeldOut, MOST));
    groups.extend(of_cases(cases));
    groups.extend(slips::groups());
    Ok(groups)
}

/// Leave-one-out groups over the official lists.
fn of_lists(full: &Compiled) -> Vec<Group> {
    let person = |list, holds: fn(&Entity) -> bool| listed::of(full, list, Kind::Person, holds);
    let all = |_: &Entity| true;
    let firms = listed::of(full, "ofac", Kind::Organization, all);
    let mut firms = one_out("organizations", "OFAC: all organizations", Kind::Organization, &firms);
    firms
        .about
        .push_str("; many of the engine's generic words were chosen by how often these lists have them");
    vec![
        one_out("dprk", "OFAC: North Korea", Kind::Person, &person("ofac", listed::is_dprk)),
        one_out(
            "east-slavic",
            "OFAC: Russia, Ukraine, Belarus",
            Kind::Person,
            &person("ofac", listed::is_east_slavic),
        ),
        one_out("un", "UN: all persons", Kind::Person, &person("un", all)),
        one_out("persons", "OFAC: all persons", Kind::Person, &person("ofac", all)),
        firms,
        of_pairs_in_script(
            "arabic",
            "Arabic script to Latin",
            "UN persons: the name in Arabic script against the Latin ones",
            Script::Arabic,
            &person("un", all),
        ),
    ]
}

fn one_out(id: &'static str, title: &'static str, kind: Kind, entities: &[&Entity]) -> Group {
    let parties: Vec<Party> =
        entities.iter().map(|entity| Party { names: listed::strong_names(entity, Script::Latin) }).collect();
    Group::leave_one_out(id, title, kind, &parties, MOST)
}

/// Names in one script against the Latin names of the same entries.
fn of_pairs_in_script(
    id: &'static str,
    title: &'static str,
    about: &str,
    script: Script,
    entities: &[&Entity],
) -> Group {
    let pairs = |entity: &&Entity| {
        let latin = listed::strong_names(entity, Script::Latin);
        let asked = listed::strong_names(entity, script).into_iter().filter(|_| !latin.is_empty());
        asked.map(|query| Pair { query, names: latin.clone(), reachable: true }).collect::<Vec<_>>()
    };
    let pairs: Vec<Pair> = entities.iter().flat_map(pairs).collect();
    Group::of_pairs(id, title, about, &pairs, MOST)
}

/// Cyrillic against Latin spellings, of listed persons and of invented ones.
fn of_cyrillic(two_scripts: Option<&Compiled>) -> Vec<Group> {
    let mut groups = Vec::new();
    if let Some(compiled) = two_scripts {
        let persons: Vec<&Entity> =
            compiled.entities.iter().filter(|entity| entity.kind == Kind::Person).collect();
        let about = "persons of the Ukrainian list: each Cyrillic name against the Latin ones";
        groups.push(of_pairs_in_script(
            "cyrillic-listed",
            "Cyrillic to Latin, listed",
            about,
            Script::Cyrillic,
            &persons,
        ));
    }
    let pair = |row: Vec<String>| {
        Some(Pair { query: row.first()?.clone(), names: vec![row.get(1)?.clone()], reachable: true })
    };
    let pairs: Vec<Pair> =
        Folder::Names.rows("clean_russian_synthetic.tsv").into_iter().filter_map(pair).collect();
    if !pairs.is_empty() {
        let about = "full names in Cyrillic against a spelling in mixed systems";
        groups.push(Group::of_pairs("cyrillic", "Cyrillic to Latin, mixed systems", about, &pairs, MOST));
    }
    groups.extend(neighbors::group(MOST));
    groups
}

/// Korean names in three scripts against the Latin spelling in use.
pub fn of_korean(pairs: &[KoreanPair]) -> Vec<Group> {
    if pairs.is_empty() {
        return Vec::new();
    }
    let (kontsevich, mut pinyin) = (Writer::read(System::Kontsevich), Pinyin::read());
    let latin = [System::Revised, System::McCuneReischauer, System::Dprk].map(Writer::read);
    let in_script = |write: &mut dyn FnMut(&str) -> Option<String>| {
        let pair = |pair: &KoreanPair| {
            Some(Pair {
                query: write(&pair.hangul)?,
                names: vec![pair.latin.clone()],
                reachable: pair.reachable,
            })
        };
        pairs.iter().filter_map(pair).collect::<Vec<Pair>>()
    };
    let hangul = in_script(&mut |hangul| Some(hangul.to_owned()));
    let mut turn = latin.iter().cycle();
    let systems = in_script(&mut |hangul| turn.next().and_then(|system| system.write(hangul)));
    let cyrillic = in_script(&mut |hangul| kontsevich.write(hangul));
    let chinese = in_script(&mut |hangul| pinyin.write(hangul));
    vec![
        Group::of_pairs(
            "hangul",
            "Hangul to Latin",
            "names as Koreans write them in Hangul against their Latin spelling",
            &hangul,
            MOST,
        ),
        Group::of_pairs(
            "korean-systems",
            "Korean in another Latin system",
            "the same names in Revised Romanization, McCune-Reischauer or the DPRK's system, in turn, against the spelling in use",
            &systems,
            MOST,
        ),
        Group::of_pairs(
            "kontsevich",
            "Korean in Cyrillic to Latin",
            "the same names in Kontsevich's Cyrillic",
            &cyrillic,
            MOST,
        ),
        Group::of_pairs(
            "pinyin",
            "Korean in pinyin to Latin",
            "the same names as Chinese read usual characters for them",
            &chinese,
            MOST,
        ),
    ]
}

/// The named cases, as one group a kind.
fn of_cases(cases: &[Case]) -> Vec<Group> {
    let of = |id, title, kind| {
        let of_kind = cases.iter().filter(|case| case.kind == kind);
        let trial = |case: &Case| Trial {
            query: case.a.clone(),
            names: vec![case.b.clone()],
            same: case.same,
            reachable: true,
        };
        let trials: Vec<Trial> = of_kind.map(trial).collect();
        let about = format!("{} named cases, near misses among them", trials.len());
        Group { id, title, about, kind, trials }
    };
    vec![
        of("cases-persons", "Named cases: persons", Kind::Person),
        of("cases-organizations", "Named cases: organizations", Kind::Organization),
    ]
}
