//! Keys under which alike words find each other.
//!
//! A word is reduced to classes of its consonants; vowels, y and doubled classes go, since every habit of spelling
//! plays there. The classes merge what the rules of [`super::rules`] make equal:
//! S: s z sh zh ch ts c j (as in Zhukov) x (as in Xi) and every digraph of them; K: k g q h kh gh, c before a, o, u;
//! V: v w f ph ff; and one class each for b, p, d, t, l, r, m, n. A word that begins with a vowel says so.
//! Where a letter can be read in two ways (c, ch, j, x) the word has a key for each, three at most.
//!
//! A key is the FNV-1a hash of the classes. [`slip_keys`] are the same hash of the classes without one inner class
//! (words of four or five classes), and of the first three and of the last three classes (four or more): a word with one
//! consonant dropped, added or changed shares one of them, or its own key, with the intact word.

/// Classes that are kept of a word; a longer word is cut. Enough for every published single word.
const LONGEST_SKELETON: usize = 24;

/// How ambiguous letters are read.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Reading {
    /// c and ch as s and sh, else as k and kh.
    c_hisses: bool,
    /// j before a vowel as zh, else as y.
    j_hisses: bool,
    /// x as s or kh, else as ks.
    x_is_one: bool,
    /// In transit through another language: the last s is a Baltic ending (Ivanovs, Ivanovas, Kazlauskis), u after a vowel
    /// the Belarusian short one (Karpiankou), mp the Greek b (Kourmpanov).
    transit: bool,
    /// An Armenian family name: b is p, d is t, and h is not heard.
    armenian: bool,
}

const READINGS: [Reading; 4] = [
    Reading { c_hisses: true, j_hisses: false, x_is_one: false, transit: false, armenian: false },
    Reading { c_hisses: false, j_hisses: false, x_is_one: false, transit: true, armenian: false },
    Reading { c_hisses: true, j_hisses: true, x_is_one: false, transit: false, armenian: false },
    Reading { c_hisses: false, j_hisses: true, x_is_one: true, transit: false, armenian: false },
];

/// Pushes the keys of a folded word: one to three, each once. Words that [`super::compare`] finds alike without a slip
/// share one nearly always.
pub fn key(word: &str, out: &mut Vec<u32>) {
    let from = out.len();
    let folded = super::second_half::folded(word);
    let word = folded.as_deref().unwrap_or(word);
    // Without one of these letters, the last two readings are the first.
    let ambiguous = word.bytes().any(|letter| matches!(letter, b'c' | b'g' | b'j' | b'x' | b'z'));
    for reading in READINGS.into_iter().take(if ambiguous { READINGS.len() } else { 2 }) {
        let hash = Skeleton::of(word.as_bytes(), reading).hash(|_| true, WHOLE);
        if !out[from..].contains(&hash) && out.len() - from < 3 {
            out.push(hash);
        }
    }
}

/// Pushes up to five further keys that survive one consonant slip; nothing for words of fewer than four classes,
/// which would crowd them.
pub fn slip_keys(word: &str, out: &mut Vec<u32>) {
    let skeleton = Skeleton::of(word.as_bytes(), READINGS[0]);
    let length = skeleton.length;
    if matches!(length, 4 | 5) {
        out.extend((1..length - 1).map(|gone| skeleton.hash(|at| at != gone, WHOLE)));
    }
    if length >= 4 {
        out.push(skeleton.hash(|at| at < 3, START));
        out.push(skeleton.hash(|at| at >= length - 3, END));
    }
}

/// The first classes of a word's consonants in one number, four bits each, the first one lowest: tells in a few steps whether two
/// words that share a key of [`slip_keys`] are a consonant apart, as these keys are coarse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outline(u64);

impl Outline {
    const BITS: u32 = 4;

    /// Of a folded word in Latin letters. It is never 0: a word begins with a vowel or with a consonant.
    pub fn of(word: &str) -> Outline {
        let Skeleton { classes, length } = Skeleton::of(word.as_bytes(), READINGS[0]);
        let classes = classes.iter().take(length.min((u64::BITS / Outline::BITS) as usize));
        Outline(classes.rev().fold(0, |all, class| all << Outline::BITS | class_number(*class)))
    }

    /// As a number.
    pub fn to_number(self) -> u64 {
        self.0
    }

    /// From its number.
    pub fn from_number(number: u64) -> Outline {
        Outline(number)
    }

    /// Whether one slip makes one of the other: a class dropped, added or changed, or two swapped. Of words too long to tell, yes.
    pub fn is_near(self, other: Outline) -> bool {
        let (a, b) = (self.0, other.0);
        let (free_a, free_b) = (a.leading_zeros() / Outline::BITS, b.leading_zeros() / Outline::BITS);
        let all = u64::BITS / Outline::BITS;
        if a == b || free_a == 0 || free_b == 0 {
            return true;
        }
        let longest = all - free_a.min(free_b);
        let start = (a ^ b).trailing_zeros() / Outline::BITS;
        let at_end = |outline: u64, free: u32| outline.checked_shl(free * Outline::BITS).unwrap_or(0);
        let end = (at_end(a, free_a) ^ at_end(b, free_b)).leading_zeros() / Outline::BITS;
        let two = |outline: u64| (outline >> (start * Outline::BITS)) as u8;
        match longest.saturating_sub(start + end) {
            0 | 1 => true,
            2 => free_a == free_b && two(a) == two(b).rotate_left(Outline::BITS),
            _ => false,
        }
    }
}

fn class_number(class: u8) -> u64 {
    const CLASSES: &[u8] = b"ABDKLMNPRSTV";
    CLASSES.iter().position(|known| *known == class).map_or(CLASSES.len(), |at| at) as u64 + 1
}

/// Seeds that keep the kinds of keys apart.
const WHOLE: u32 = 0x811c_9dc5;
const START: u32 = WHOLE ^ 1;
const END: u32 = WHOLE ^ 2;

struct Skeleton {
    classes: [u8; LONGEST_SKELETON],
    length: usize,
}

impl Skeleton {
    fn of(word: &[u8], reading: Reading) -> Skeleton {
        // Armenian names lose their h in Russian, and their stops are voiced or not: Hakobyan, Akopyan.
        let armenian = super::form::is_armenian(word);
        let word = if armenian { word.strip_prefix(b"h").unwrap_or(word) } else { word };
        let reading = Reading { armenian, ..reading };
        let mut skeleton = Skeleton { classes: [0; LONGEST_SKELETON], length: 0 };
        if word
            .first()
            .is_some_and(|&letter| super::form::is_vowel(letter) || letter == b'j' && !reading.j_hisses)
        {
            skeleton.push(b'A');
        }
        let mut at = 0;
        while at < word.len() {
            at += skeleton.take(word, at, reading);
        }
        skeleton
    }

    /// Reads the letters at one place; returns how many.
    fn take(&mut self, word: &[u8], at: usize, reading: Reading) -> usize {
        let rest = &word[at..];
        let hiss = if reading.c_hisses { b'S' } else { b'K' };
        let (class, length) = match rest {
            [b't', b's', b'c', b'h', ..] => (b'S', 4),
            [b's', b'c', b'h', ..] | [b'd', b'z', b'h', ..] | [b't', b'c', b'h', ..] => (b'S', 3),
            [b's' | b'z', b'h', ..] | [b't', b's' | b'z' | b'c' | b'j', ..] | [b'd', b'z' | b's', ..] => {
                (b'S', 2)
            }
            [b'c', b'z', ..] => (b'S', 2),
            [b'd', b'j', ..] if reading.j_hisses => (b'S', 2),
            [b'r', b'z', ..] if reading.j_hisses => (b'S', 2),
            [b'h', b's', ..] if at == 0 => (b'S', 2),
            [b'p', b'h', ..] => (b'V', 2),
            [b'c', b'h', ..] => (hiss, 2),
            [b'c', b'k', ..] if !reading.c_hisses => (b'K', 2),
            // Greek has no letter for b.
            [b'm', b'p', ..] if reading.transit => (b'B', 2),
            [b's'] if reading.transit && self.length > 1 => return 1,
            _ => return self.take_letter(word, at, reading),
        };
        self.push(class);
        length
    }

    /// Reads one letter.
    fn take_letter(&mut self, word: &[u8], at: usize, reading: Reading) -> usize {
        let rest = &word[at..];
        let next = rest.get(1).copied().unwrap_or(0);
        let hiss = if reading.c_hisses { b'S' } else { b'K' };
        match rest {
            [b'm', b'c', ..] if at == 0 => self.push(b'M'),
            [b's' | b'z', ..] => self.push(b'S'),
            [b'c', ..] => self.push(if super::form::is_front(next) { b'S' } else { hiss }),
            [b'g', ..] if reading.j_hisses && super::form::is_front(next) => self.push(b'S'),
            [b'j', ..] if reading.j_hisses && super::form::is_vowel(next) => self.push(b'S'),
            [b'x', ..] if reading.x_is_one => self.push(if at == 0 { b'S' } else { b'K' }),
            [b'x', ..] => {
                self.push(b'K');
                self.push(b'S');
            }
            [b'h', ..] if reading.armenian => {}
            [b'b', ..] if reading.armenian => self.push(b'P'),
            [b'd', ..] if reading.armenian => self.push(b'T'),
            [b'h', ..] => {
                // Silent at the end and as the second letter of th, dh, kh, gh.
                let before = at.checked_sub(1).and_then(|k| word.get(k)).copied();
                if !matches!(before, Some(b'b' | b'd' | b'g' | b'k' | b't' | b'w')) && next != 0 {
                    self.push(b'K');
                }
            }
            [b'u', ..] if reading.transit && !super::form::is_vowel(next) => {
                let before = at.checked_sub(1).and_then(|k| word.get(k)).copied();
                if matches!(before, Some(b'a' | b'e' | b'o')) {
                    self.push(b'V');
                }
            }
            [b'k' | b'g' | b'q', ..] => self.push(b'K'),
            [b'v' | b'w' | b'f', ..] => self.push(b'V'),
            [letter @ (b'b' | b'p' | b'd' | b't' | b'l' | b'r' | b'm' | b'n'), ..] => {
                self.push(letter.to_ascii_uppercase())
            }
            [letter, ..] if !letter.is_ascii_lowercase() => self.push(*letter),
            _ => {}
        }
        1
    }

    /// Appends a class unless it repeats the last one.
    fn push(&mut self, class: u8) {
        let last = self.length.checked_sub(1).and_then(|at| self.classes.get(at)).copied();
        if last == Some(class) {
            return;
        }
        if let Some(cell) = self.classes.get_mut(self.length) {
            *cell = class;
            self.length += 1;
        }
    }

    /// FNV-1a over the classes at the places asked for.
    fn hash(&self, keep: impl Fn(usize) -> bool, seed: u32) -> u32 {
        let classes = self.classes.iter().take(self.length).enumerate();
        classes
            .filter(|(at, _)| keep(*at))
            .fold(seed, |hash, (_, &class)| (hash ^ u32::from(class)).wrapping_mul(0x0100_0193))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(a: &str, b: &str, keys: impl Fn(&str, &mut Vec<u32>)) -> bool {
        let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
        keys(a, &mut of_a);
        keys(b, &mut of_b);
        of_a.iter().any(|key| of_b.contains(key))
    }

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (a, b) in [
            ("andreyev", "andreieff"),
            ("shcherbakov", "schtscherbakow"),
            ("zhukov", "joukov"),
            ("zukov", "zhukov"),
            ("khrushchev", "chruschtschow"),
            ("yuri", "jurij"),
            ("cvetkov", "tsvetkov"),
            ("xenia", "kseniya"),
            ("mihail", "michail"),
            ("mihail", "mikhail"),
            ("petrovic", "petrovich"),
            ("hryhoriy", "grigoriy"),
            ("xi", "hsi"),
            ("qaddafi", "gadhafi"),
            ("hakobyan", "akopian"),
            ("vardanyan", "vartanian"),
            ("sargsyan", "sarkisyan"),
            ("hovhannisyan", "ovanesian"),
        ] {
            assert!(share(a, b, key), "{a} {b}");
        }
    }

    #[test]
    fn outlines_are_near_where_one_consonant_differs() {
        for (a, b, expected) in [
            ("kuznetsov", "kusnezow", true),
            ("kuznetsov", "kuznersov", true),
            ("kuznetsov", "kunetsov", true),
            ("kuznetsov", "kuzentsov", true),
            ("kuznetsov", "kuntezsov", false),
            ("petrov", "petrosyan", false),
            ("petrov", "perov", true),
            ("petrov", "pertov", true),
            ("", "a", true),
            ("aleksandr", "landr", false),
            ("gosudarstvennogo", "gosudarstvennaya", true),
        ] {
            let (one, other) = (Outline::of(a), Outline::of(b));
            assert_eq!((one.is_near(other), other.is_near(one)), (expected, expected), "{a} {b}");
            assert_eq!(Outline::from_number(one.to_number()), one);
        }
    }

    #[test]
    fn one_inner_consonant_slip_keeps_a_key() {
        let both = |word: &str, out: &mut Vec<u32>| {
            key(word, out);
            slip_keys(word, out);
        };
        for (a, b) in [("andreyev", "anreyev"), ("kuznetsov", "kuznersov"), ("goncharenko", "gonsharemko")] {
            assert!(share(a, b, both), "{a} {b}");
        }
    }
}
