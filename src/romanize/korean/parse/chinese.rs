//! Chinese spellings of Korean names: Jin Xiongshun is 金雄順, 김웅순.

use super::best_of;
use super::draft::{Draft, SURNAME_LAST, Span};
use crate::name::Part;
use crate::romanize::han;
use crate::romanize::han::table::{self, System};
use crate::romanize::korean::hanja;
use crate::romanize::korean::{KoreanName, Place, Writing};

/// Readings of a name in pinyin or Wade-Giles as the Korean name of which it is the Chinese reading, the most usual
/// first; none when it does not read so throughout: a surname that Koreans have, and a given name of two syllables.
/// To be compared with what [`super::parse`] reads, not with its like.
pub fn parse_chinese(parts: &[Part]) -> Vec<KoreanName> {
    let mut names = Vec::new();
    for chinese in han::parse(parts) {
        let mut draft = Draft::default();
        for (at, syllable) in chinese.syllables().enumerate() {
            let place = if at == 0 { Place::Surname } else { Place::Given };
            let readings = match place {
                Place::Surname => hanja::surname_readings_of_sounds(syllable.sounds),
                Place::Given => hanja::given_readings_of_sounds(syllable.sounds),
            };
            // Kim and Lim are the spellings of Hong Kong and Singapore: who writes so has no Chinese reading of a Korean name.
            let letters = parts.get(syllable.part).and_then(|part| part.letters.get(syllable.bytes.clone()));
            let systematic =
                |system| letters.is_some_and(|text| table::sounds(text, system).next().is_some());
            let mainland = systematic(System::Pinyin) || systematic(System::WadeGiles);
            if syllable.letter.is_some() || syllable.place != place || readings.is_empty() || !mainland {
                break;
            }
            let span = Span {
                part: syllable.part,
                start: syllable.bytes.start,
                end: syllable.bytes.end,
                writing: Writing::Chinese,
                fingerprint: syllable
                    .sounds
                    .iter()
                    .fold(0, |hash: u32, sound| hash.rotate_left(9) ^ u32::from(*sound)),
            };
            draft.push(span, place, at <= 1, &readings);
        }
        if draft.slots.len() == 3 && chinese.syllables().count() == 3 {
            let order = if chinese.surname_last() { SURNAME_LAST } else { 0 };
            names.extend(draft.finish(Vec::new(), chinese.surname_last(), order));
        }
    }
    best_of(names)
}
