//! Results -> JSON, compact.
//!
//! `serde_json` writes it, but for two things that would take as much of the engine again: numbers with a fraction are
//! ten-thousandths here, and all that is written goes through one function.

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io;

/// Plain data as JSON, its numbers with at most four decimals, as [`crate::hit::Points`] have them.
pub fn written<T: Serialize>(value: &T) -> String {
    let mut text = Text(Vec::new());
    // Writing to memory does not fail, and neither do plain data: their keys are texts.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut text, FourDecimals));
    String::from_utf8(text.0).unwrap_or_default()
}

/// What is written so far. One function puts all of it there; that it can't fail is seen wherever something is written.
struct Text(Vec<u8>);

impl Text {
    #[inline(never)]
    fn put(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }
}

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.put(bytes);
        Ok(bytes.len())
    }

    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.put(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// To print any floating-point number would take 5 KB of the compressed engine.
struct FourDecimals;

impl Formatter for FourDecimals {
    fn write_f64<W: ?Sized + io::Write>(&mut self, out: &mut W, number: f64) -> io::Result<()> {
        let all = (number * 10_000.0).round() as i64;
        let sign = if all < 0 { "-" } else { "" };
        let (whole, rest) = (all.unsigned_abs() / 10_000, all.unsigned_abs() % 10_000);
        let decimals = format!(".{rest:04}");
        let decimals = if rest == 0 { "" } else { decimals.trim_end_matches('0') };
        out.write_all(format!("{sign}{whole}{decimals}").as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn ten_thousandths_are_written_as_numbers_are() {
        for number in -20_000..20_000 {
            let number = f64::from(number) / 10_000.0;
            assert_eq!(written(&number), number.to_string());
        }
        assert_eq!(
            written(&("a\"\u{1}\u{2028}", None::<u8>, [1.5])),
            "[\"a\\\"\\u0001\u{2028}\",null,[1.5]]"
        );
    }
}
