//! Cyrillic words as every named system of a language spells them.
//!
//! `printf 'Russian\tщука\n' | cargo run --example romanize_cyrillic`: a language and a word a line; written is a line a system,
//! with language, word, system, edition and spelling. Without a language it is read off the letters.

use knownas::romanize::cyrillic::{Language, romanize, romanize_of};
use std::io::{Read, Write};

const LANGUAGES: [Language; 12] = [
    Language::Russian,
    Language::Ukrainian,
    Language::Belarusian,
    Language::Bulgarian,
    Language::Serbian,
    Language::Macedonian,
    Language::Kazakh,
    Language::Kyrgyz,
    Language::Mongolian,
    Language::Uzbek,
    Language::Tajik,
    Language::Turkmen,
];

fn main() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let mut out = std::io::BufWriter::new(std::io::stdout());
    for line in text.lines() {
        let (language, word) = line.split_once('\t').unwrap_or(("", line));
        let named = LANGUAGES.iter().find(|named| format!("{named:?}") == language);
        let spelled = named.map_or_else(|| romanize(word), |named| romanize_of(word, *named));
        for spelled in spelled {
            writeln!(out, "{language}\t{word}\t{}\t{}\t{}", spelled.system, spelled.edition, spelled.text)?;
        }
    }
    out.flush()
}
