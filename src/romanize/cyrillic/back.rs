//! From Latin back to Cyrillic, for evidence: the form that two spellings can both stand for.

use super::rules::Rules;
use super::{latin, system_of};
use crate::spelling;
use std::sync::LazyLock;

/// How Latin spellings read as Russian, the longest letter groups before single letters.
const READINGS: &str = "schtsch=щ chtch=щ szcz=щ shch=щ stch=щ tsch=ч tch=ч dzh=дж dsch=дж dj=дж sch=щ shh=щ zh=ж kh=х ts=ц tz=ц tc=ц \
    cz=ч ch=ч sh=ш sz=ш ph=ф th=т cki$=цкий cky$=цкий ck=к skiy$=ский skii$=ский skij$=ский skyi$=ский skyy$=ский sky$=ский ski$=ский skaya$=ская \
    skaia$=ская skaja$=ская skaa$=ская ffa$=ва ff$=в ks=кс x=кс iou=ю yu=ю iu=ю ju=ю +ya=я +ia=я +ja=я iya$=ия ia$=ия ija$=ия ya=я ia=я ja=я \
    yo=ё io=ё jo=ё +ye=е +ie=е +je=е ^ye=е ^je=е ^ie=е lye=лье nye=нье tye=тье dye=дье vye=вье rye=рье \
    ie=ие ye=ье je=ье ou=у oo=у iy$=ий ii$=ий ij$=ий yy$=ый yi$=ий yj$=ый ey-=ей ei-=ей ej-=ей ay-=ай ai-=ай aj-=ай oy-=ой oi-=ой oj-=ой uy-=уй ui-=уй \
    y$=ий gue=ге gui=ги gu=гу";
/// Single letters.
const LETTERS: &str =
    "a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в y=ы z=з";
/// Where a reading differs by system: c as ц or ч, y and final i otherwise.
const ALTERNATIVES: [&str; 5] = ["", "c=ц", "c=ч s=ш z=ж", "i$=ий", "h=г y=и"];

/// The readings with each of the alternatives, read once.
static RULES: LazyLock<[Rules<'static>; 5]> = LazyLock::new(|| ALTERNATIVES.map(readings));

/// An alternative goes before the letters and behind the readings.
fn readings(alternative: &'static str) -> Rules<'static> {
    Rules::new(&[READINGS, alternative, LETTERS])
}

/// The Cyrillic word, in lower case, that two folded Latin spellings can both stand for; `None` when none is found for
/// which both are spellings without a slip. Among several, the one that named systems write so: chodorkowski beside
/// khodorkovsky is ходорковский, not чодорковский.
pub fn cyrillic_form(a: &str, b: &str) -> Option<String> {
    let mut forms: Vec<(i32, String)> = Vec::new();
    for word in [a, b].iter().filter(|word| word.bytes().all(|letter| letter.is_ascii_lowercase())) {
        for rules in RULES.iter() {
            let form = rules.apply(word);
            let worth = worth(&form, a, b);
            if worth >= 2 * ALIKE && forms.iter().all(|(_, known)| *known != form) {
                forms.push((worth, form));
            }
        }
    }
    if forms.len() > 1 {
        for (worth, form) in &mut forms {
            *worth += NAMED * [a, b].iter().filter(|word| system_of(word, form).is_some()).count() as i32;
        }
    }
    // The first of the best: the order of readings goes from usual to rare.
    forms.into_iter().rev().max_by_key(|(worth, _)| *worth).map(|(_, form)| form)
}

/// A Latin word as a Russian one that it may have been made from: "khvan" хван, "tsoi" цой.
pub fn russian_letters(word: &str) -> String {
    RULES.first().map(|rules| rules.apply(word)).unwrap_or_default()
}

/// How well a form stands for both spellings; 0 when it needs a slip.
fn worth(form: &str, a: &str, b: &str) -> i32 {
    let canonical = latin(form);
    let (to_a, to_b) = (spelling::compare(&canonical, a), spelling::compare(&canonical, b));
    if to_a.slips > 0 || to_b.slips > 0 { 0 } else { to_a.similarity.0 + to_b.similarity.0 }
}

/// Similarity that each spelling has to reach on average.
const ALIKE: i32 = 9_000;
/// What it is worth that a named system writes a spelling.
const NAMED: i32 = 1_000;
