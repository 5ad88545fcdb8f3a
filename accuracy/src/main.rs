//! `make accuracy`: lists and names -> trials -> scores of every engine -> report and picture.
//!
//! Arguments: `--date DATE` for the report; `examine` prints the figures of all groups and origins, `examine NAME...` those of
//! some with every miss and false alert by name; `settle` writes the table of known failures anew and does nothing else; `forms`
//! screens forms of innocent people and prints identifier hits, and notes by code and origin.
//! Environment: `PEERS=1` installs and runs the other engines; see [`knownas_accuracy::material`] for where files are.
//! Written: `target/accuracy/report.md`, `accuracy.svg` and `examples.md`, in which misses and false alerts are listed by
//! name; with list files also `docs/accuracy.md`, `docs/accuracy.svg` and the table in `README.md`.

use knownas::entity::Kind;
use knownas::hit::Points;
use knownas::{score, screen};
use knownas_accuracy::case;
use knownas_accuracy::engine::{self, KNOWNAS, Scored};
use knownas_accuracy::examine;
use knownas_accuracy::firms;
use knownas_accuracy::forms;
use knownas_accuracy::group;
use knownas_accuracy::innocents::{self, Innocents};
use knownas_accuracy::korean::{self, SameSurname};
use knownas_accuracy::listed;
use knownas_accuracy::material::{Folder, repository, target};
use knownas_accuracy::ofac;
use knownas_accuracy::parallel;
use knownas_accuracy::peers::{Asked, PEERS};
use knownas_accuracy::picture;
use knownas_accuracy::report::{OneSurname, Report, Sample, Screening};
use knownas_accuracy::search::{self, FalseAlert, Listed, Withheld};
use knownas_accuracy::trial::{Group, Trial};
use knownas_lists::Compiled;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::process::ExitCode;
use std::time::Instant;

/// People of each origin.
const PEOPLE: usize = 10_000;
/// Forms of each of 20 origins: 100,000 in all.
const FORMS: usize = 5_000;
/// Pairs of different Korean names.
const SURNAME_PAIRS: usize = 10_000;
/// Marks in the README between which the short table stands.
const BEGIN: &str = "<!-- accuracy -->";
const END: &str = "<!-- /accuracy -->";
/// Examples a group.
const EXAMPLES: usize = 12;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["settle"] => settle(),
        ["forms"] => forms(),
        ["scripts", wanted @ ..] => {
            print!("{}", knownas_accuracy::foreign::report(wanted));
            Ok(())
        }
        ["examine", wanted @ ..] => examine::run(wanted),
        ["--date", date] => run(date),
        [] => run("undated"),
        _ => Err("usage: knownas-accuracy [--date YYYY-MM-DD | examine [NAME...] | settle | forms]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("accuracy: {error}");
            ExitCode::FAILURE
        }
    }
}

fn settle() -> Result<(), Box<dyn Error>> {
    let cases = case::all()?;
    println!(
        "{} of {} cases fail and are now listed in {}",
        case::settle(&cases)?,
        cases.len(),
        case::KNOWN_FAILURES
    );
    Ok(())
}

fn forms() -> Result<(), Box<dyn Error>> {
    let Some(full) = listed::full()? else { return Err("no list files: see KNOWNAS_LISTS".into()) };
    let pack = knownas::pack::build(full.lists, full.entities)?;
    let everyone = innocents::everyone(FORMS);
    let mut all = Vec::new();
    for innocents in &everyone {
        all.push((innocents.origin, forms::screen(&pack, innocents, FORMS)?));
    }
    let codes: Vec<&str> = knownas::note::CODES
        .into_iter()
        .filter(|code| all.iter().any(|(_, noted)| noted.notes.contains_key(code)))
        .collect();
    println!("| origin | forms | identifier hits | {} |", codes.join(" | "));
    println!("| --- | --- | --- |{}", " --- |".repeat(codes.len()));
    for (origin, noted) in &all {
        let counts = codes.iter().map(|code| noted.notes.get(code).copied().unwrap_or_default().to_string());
        println!(
            "| {origin} | {} | {} | {} |",
            noted.forms,
            noted.identifier_hits,
            counts.collect::<Vec<_>>().join(" | ")
        );
    }
    let forms: usize = all.iter().map(|(_, noted)| noted.forms).sum();
    println!(
        "{forms} forms, {} identifier hits",
        all.iter().map(|(_, noted)| noted.identifier_hits).sum::<usize>()
    );
    for (code, origin, share, mean) in forms::uneven(&all) {
        println!("uneven: {code}, {origin}: {:.2} % beside {:.2} % of all", share * 100.0, mean * 100.0);
    }
    Ok(())
}

fn run(date: &str) -> Result<(), Box<dyn Error>> {
    let begin = Instant::now();
    let stage = |done: &str| eprintln!("{:6.1} s  {done}", begin.elapsed().as_secs_f64());
    let cases = case::all()?;
    let full = listed::full()?;
    let groups = group::all(full.as_ref(), &cases)?;
    let people = full.as_ref().map(|_| innocents::everyone(PEOPLE)).unwrap_or_default();
    let packs = full.as_ref().map(packs).transpose()?;
    stage("lists compiled, trials drawn");
    let shown = ofac::shown()?;
    let asked = Asked::write(
        &groups,
        packs.as_ref().map(|packs| (&packs.without, packs.withheld.as_slice())),
        &people,
        &shown,
    )?;
    if std::env::var_os("PEERS").is_some_and(|peers| peers == "1") {
        asked.run()?;
        stage("other engines asked");
    }
    let mut engines = vec![engine::knownas(&groups)];
    engines.extend(engine::peers(&groups, &asked));
    stage("trials scored");
    let mut examples = examples(&groups, engines.first());
    let firms = firms::everyone(PEOPLE);
    let screening = packs.as_ref().map(|packs| screening(packs, &people, &firms, &asked, &mut examples));
    if screening.is_some() {
        stage("full pack screened");
    }
    let same_surname =
        korean::of_one_surname(&korean::pairs(Folder::Names, "clean_korean_dev.tsv"), SURNAME_PAIRS);
    let report = Report {
        date: date.to_owned(),
        engine: format!("{KNOWNAS} {}, tables {}", screen::engine().version, screen::engine().tables),
        lists: full.as_ref().map(|full| listed::versions(&full.lists)),
        groups,
        engines,
        cases,
        ofac: ofac::measure(&shown, &asked),
        screening,
        one_surname: if same_surname.is_empty() {
            Vec::new()
        } else {
            one_surname(&same_surname, &mut examples)
        },
    };
    write(&report, &examples)
}

fn write(report: &Report, examples: &str) -> Result<(), Box<dyn Error>> {
    let shown = report.shown();
    let (text, picture) = (report.text(), picture::draw(&report.groups, &shown, &report.engines));
    fs::create_dir_all(target())?;
    fs::write(target().join("report.md"), &text)?;
    fs::write(target().join("accuracy.svg"), &picture)?;
    fs::write(target().join("examples.md"), examples)?;
    if report.lists.is_some() {
        let docs = repository().join("docs");
        fs::create_dir_all(&docs)?;
        fs::write(docs.join("accuracy.md"), &text)?;
        fs::write(docs.join("accuracy.svg"), picture)?;
        into_readme(&report.short())?;
    }
    println!("{text}");
    Ok(())
}

/// Puts the short table between its marks in the README.
fn into_readme(short: &str) -> Result<(), Box<dyn Error>> {
    let path = repository().join("README.md");
    let text = fs::read_to_string(&path)?;
    let (head, rest) = text.split_once(BEGIN).ok_or("README.md: no mark where the accuracy table begins")?;
    let (_, tail) = rest.split_once(END).ok_or("README.md: no mark where the accuracy table ends")?;
    fs::write(path, format!("{head}{BEGIN}\n{short}{END}{tail}"))?;
    Ok(())
}

/// The full pack, and one without the names that are asked for.
struct Packs {
    full: Listed,
    without: Listed,
    withheld: Vec<Withheld>,
}

fn packs(full: &Compiled) -> Result<Packs, knownas::error::Error> {
    let (entities, withheld) = search::withhold(full);
    let without = Listed::new(&full.lists, entities)?;
    Ok(Packs { full: Listed::new(&full.lists, full.entities.clone())?, without, withheld })
}

fn screening(
    packs: &Packs,
    people: &[Innocents],
    firms: &[Innocents],
    asked: &Asked,
    examples: &mut String,
) -> Screening {
    let (names, full, missed) = search::exact(&packs.full);
    let _ = writeln!(examples, "## Listed names without a full score\n\n{}\n", first(&missed));
    let of = |kind: Kind| {
        packs.withheld.iter().filter(|withheld| withheld.kind == kind).cloned().collect::<Vec<_>>()
    };
    let found = [("persons", Kind::Person), ("organizations", Kind::Organization)];
    let found = found.map(|(title, kind)| (title, search::find(&packs.without, &of(kind)))).to_vec();
    let mut alerted = |group: &Innocents| {
        let (counts, alerts) = search::alert(&packs.full, group);
        let alerts = first(&alerts.iter().map(told).collect::<Vec<_>>());
        let _ = writeln!(examples, "## Innocents alerted: {}\n\n{alerts}\n", group.origin);
        (group.origin, group.source, counts)
    };
    let innocents = people.iter().map(&mut alerted).collect();
    let firms = firms.iter().map(&mut alerted).collect();
    Screening { exact: (names, full), found, innocents, firms, sample: sample(packs, asked) }
}

fn told(alert: &FalseAlert) -> String {
    format!("{}  {} | {}", alert.score.0, alert.name, alert.listed)
}

fn first(lines: &[String]) -> String {
    let step = (lines.len() / EXAMPLES).max(1);
    let shown: Vec<String> =
        lines.iter().step_by(step).take(EXAMPLES).map(|line| format!("    {line}")).collect();
    format!("{} in all\n\n{}", lines.len(), shown.join("\n"))
}

/// The sample of searches that peers make, made by knownas too.
fn sample(packs: &Packs, asked: &Asked) -> Sample {
    let withheld: Vec<&Withheld> = asked.searched.iter().filter_map(|at| packs.withheld.get(*at)).collect();
    let names = withheld
        .iter()
        .map(|withheld| withheld.name.clone())
        .chain(asked.innocents.iter().flat_map(|(_, names)| names.clone()));
    let names: Vec<(String, Kind)> = names.map(|name| (name, Kind::Person)).collect();
    let found = packs.without.screen(&names);
    let found =
        found.iter().map(|hits| (hits.first().and_then(|hit| packs.without.place(hit)), Some(hits.len())));
    let figures = |found: &[(Option<usize>, Option<usize>)]| {
        let (searched, mut innocents) = found.split_at_checked(withheld.len()).unwrap_or((found, &[]));
        let right = searched.iter().zip(&withheld).filter(|((top, _), withheld)| {
            top.is_some_and(|top| packs.without.same_party(top, withheld.party))
        });
        let mut figures = vec![Some(right.count() as f64 / withheld.len().max(1) as f64)];
        for (_, people) in &asked.innocents {
            let (own, rest) = innocents.split_at_checked(people.len()).unwrap_or((innocents, &[]));
            let alerted: Option<Vec<usize>> = own.iter().map(|(_, alerts)| *alerts).collect();
            figures.push(alerted.map(|alerts| {
                alerts.iter().filter(|alerts| **alerts > 0).count() as f64 / people.len().max(1) as f64
            }));
            innocents = rest;
        }
        figures
    };
    let mut rows = vec![(format!("**{KNOWNAS}**"), figures(&found.collect::<Vec<_>>()))];
    for peer in PEERS {
        let Some(found) = asked.found(peer) else { continue };
        let found: Vec<_> = found.into_iter().map(|found| (found.top, found.alerts)).collect();
        rows.push((peer.title.to_owned(), figures(&found)));
    }
    let mut columns = vec![format!("right party first, of {} withheld names", withheld.len())];
    columns.extend(
        asked
            .innocents
            .iter()
            .map(|(origin, names)| format!("innocents alerted: {origin} ({})", names.len())),
    );
    Sample { columns, rows }
}

/// Pairs of different Korean names, in Hangul, in Latin letters and across.
fn one_surname(pairs: &[SameSurname], examples: &mut String) -> Vec<OneSurname> {
    type Write = fn(&SameSurname) -> (String, String);
    let ways: [(&'static str, Write); 3] = [
        ("Hangul and Hangul", |SameSurname { names: [a, b], .. }| (a.hangul.clone(), b.hangul.clone())),
        ("Hangul and Latin", |SameSurname { names: [a, b], .. }| (a.hangul.clone(), b.latin.clone())),
        ("Latin and Latin", |SameSurname { names: [a, b], .. }| (a.latin.clone(), b.latin.clone())),
    ];
    let count = |(written, write): (&'static str, Write)| {
        let alerted = parallel::map(
            pairs,
            || (),
            |(), pair| {
                let (a, b) = write(pair);
                screen::compare(&a, &b, Kind::Person).score >= score::PERSON_THRESHOLD
            },
        );
        let of = |alike: bool| {
            let own = || pairs.iter().zip(&alerted).filter(move |(pair, _)| pair.alike == alike);
            (own().count(), own().filter(|(_, alerted)| **alerted).count())
        };
        let wrong = pairs.iter().zip(&alerted).filter(|(pair, alerted)| !pair.alike && **alerted);
        let wrong: Vec<String> = wrong
            .map(|(pair, _)| {
                format!(
                    "{} ~ {}  {} ~ {}",
                    pair.names[0].hangul,
                    pair.names[1].hangul,
                    write(pair).0,
                    write(pair).1
                )
            })
            .collect();
        let _ = writeln!(examples, "## Different Korean names alerted: {written}\n\n{}\n", first(&wrong));
        OneSurname { written, apart: of(false), alike: of(true) }
    };
    ways.into_iter().map(count).collect()
}

/// The highest scores of other parties and the lowest of the same ones, by group.
fn examples(groups: &[Group], own: Option<&Scored>) -> String {
    let mut text = String::from("# Misses and false alerts of knownas, by name\n\n");
    let Some(own) = own else { return text };
    for (group, scores) in groups.iter().zip(&own.scores) {
        let threshold = f64::from(score::threshold(group.kind).0) / f64::from(Points::ONE.0);
        let best = |trial: &Trial| {
            let scored =
                trial.names.iter().map(|name| (screen::compare(&trial.query, name, group.kind).score, name));
            let (score, name) =
                scored.max_by_key(|(score, _)| *score).unwrap_or((Points::ZERO, &trial.query));
            format!("{}  {} | {name}", score.0, trial.query)
        };
        let of = |same: bool| {
            let mut wrong: Vec<(f64, &Trial)> = group
                .trials
                .iter()
                .zip(scores)
                .filter(|(trial, score)| {
                    trial.same == same && trial.reachable && (**score >= threshold) != same
                })
                .map(|(trial, score)| (*score, trial))
                .collect();
            wrong.sort_by(|a, b| b.0.total_cmp(&a.0));
            wrong.into_iter().map(|(_, trial)| best(trial)).collect::<Vec<_>>()
        };
        let _ = writeln!(
            text,
            "## {}\n\nMissed though within reach: {}\n\nFalse alerts: {}\n",
            group.title,
            first(&of(true)),
            first(&of(false))
        );
    }
    text
}
