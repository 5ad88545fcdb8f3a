//! The named systems of romanization for languages in Cyrillic, each as rules ([`super::rules`]).
//!
//! Sources: BGN/PCGN Russian 1947, Ukrainian 1965 and 2019, Belarusian 1979, Bulgarian 1952 and 2013, Serbian 2005,
//! Macedonian 1981 and 2013, Kazakh and Kyrgyz and Turkmen 1979, Uzbek 1979, Tajik 1994, Mongolian 1964; ICAO Doc 9303
//! part 3 (8th edition, 2021); GOST R 52535.1-2006; GOST 7.79-2000; ISO 9:1954, ISO/R 9:1968, ISO 9:1995; orders of the
//! Russian Ministry of the Interior 310 (1997) and 782 (2000); ALA-LC (2012); Cabinet of Ministers of Ukraine 55
//! (2010); DSTU 9112:2021; Belarusian instruction of 2007 (UN X/3, 2012) and passport rules; Bulgarian Transliteration Act
//! (2009); MNS 5217:2012; Duden and PWN; French press usage. The optional middle dot of BGN/PCGN is left out but where
//! two letters would read as one.
//!
//! The Soviet passport wrote French from the 1970s to 1997; its habits are those of the French press without marks.

use super::Language;

/// A named system.
pub struct System {
    /// Whose letters it writes.
    pub language: Language,
    /// "BGN/PCGN Russian".
    pub name: &'static str,
    /// "1947".
    pub edition: &'static str,
    /// What it writes differently from `letters`.
    pub rules: &'static str,
    /// The letters as most systems of the language write them.
    pub letters: &'static str,
}

const fn system(
    language: Language,
    name: &'static str,
    edition: &'static str,
    letters: &'static str,
    rules: &'static str,
) -> System {
    System { language, name, edition, rules, letters }
}

const RUSSIAN: &str = "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh \
    ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=iu я=ia і=i ѣ=e ѳ=f ѵ=i";
const UKRAINIAN: &str = "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t \
    у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '= ё=yo ъ= ы=y э=e";
const BELARUSIAN: &str = "а=a б=b в=v г=h ґ=g д=d е=e ё=io ж=zh з=z і=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u \
    ў=w ф=f х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=iu я=ia '= и=i щ=shch ъ=";
const BULGARIAN: &str = "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h \
    ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya ы=y э=e";
const SERBIAN: &str = "а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć \
    у=u ф=f х=h ц=c ч=č џ=dž ш=š";
const MACEDONIAN: &str = "а=a б=b в=v г=g д=d ѓ=ǵ е=e ж=ž з=z ѕ=dz и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s \
    т=t ќ=ḱ у=u ф=f х=h ц=c ч=č џ=dž ш=š";
const TURKIC: &str = "а=a ә=ä б=b в=v г=g ғ=gh д=d е=e ё=yo ж=zh җ=j з=z и=i й=y і=i к=k қ=q л=l м=m н=n ң=ng о=o ө=ö \
    п=p р=r с=s т=t у=u ұ=u ү=ü ў=ŭ ф=f х=kh һ=h ҳ=h ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya";
const TAJIK: &str = "а=a б=b в=v г=g ғ=gh д=d е=e ё=yo ж=zh з=z и=i ӣ=í й=y к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t \
    у=u ӯ=ŭ ф=f х=kh ҳ=h ц=ts ч=ch ҷ=j ш=sh щ=shch ъ=’ ы=y ь= э=ė ю=yu я=ya";
const MONGOLIAN: &str = "а=a б=b в=v г=g д=d е=ye ё=yo ж=j з=z и=i й=i к=k л=l м=m н=n о=o ө=ö п=p р=r с=s т=t у=u \
    ү=ü ф=f х=kh ц=ts ч=ch ш=sh щ=sh ъ=i ы=y ь=i э=e ю=yu я=ya";

/// The letters of ISO 9:1995 and GOST 7.79-2000 system A.
const ISO_9: &str = "ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ=ʺ ь=ʹ э=è ю=û я=â г=g ґ=g̀ є=ê и=i і=ì ї=ï ў=ŭ ѣ=ě ѳ=f̀ ѵ=ỳ ы=y ђ=đ ѓ=ǵ ѕ=ẑ ј=ǰ љ=l̂ њ=n̂ ћ=ć ќ=ḱ џ=d̂";
/// The Soviet passport: French without marks.
const SOVIET_PASSPORT: &str =
    "кс=x ге=gue ги=gui гы=guy гэ=gue ин$=ine ье=ie ъе=e ж=j у=ou ч=tch ш=ch щ=chtch ю=iou";

use Language::{
    Belarusian, Bulgarian, Kazakh, Kyrgyz, Macedonian, Mongolian, Russian, Serbian, Tajik, Turkmen,
    Ukrainian, Uzbek,
};

/// All systems; of each language the most usual on documents and lists first.
pub const SYSTEMS: &[System] = &[
    system(
        Russian,
        "BGN/PCGN Russian",
        "1947",
        RUSSIAN,
        "^е=ye +е=ye ~е=ye йе=yye ^ё=yë +ё=yë ~ё=yë йё=yyë ё=ë й=y ъ=” ь=’ ю=yu я=ya",
    ),
    system(Russian, "ICAO Doc 9303", "2021", RUSSIAN, "ъ=ie"),
    system(Russian, "GOST R 52535.1", "2006", RUSSIAN, "ц=tc"),
    system(
        Russian,
        "Russian passport, order 310",
        "1997",
        RUSSIAN,
        "ье=ye ъе=ye ьё='e й=y ъ=\" ь=' ю=yu я=ya",
    ),
    system(Russian, "Soviet passport (French)", "until 1997", RUSSIAN, SOVIET_PASSPORT),
    system(
        Russian,
        "Russian driving licence, order 782",
        "2000",
        RUSSIAN,
        "+е=ye ье=ye ъе=ye ьё=yo ъё=yo ьи=yi ^ё=yo +ё=yo ё=ye й=y ъ=' ь=' ю=yu я=ya",
    ),
    system(Russian, "ISO 9", "1954", RUSSIAN, "ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=šč ъ=\" ь=ʹ э=ė ю=ju я=ja"),
    system(
        Russian,
        "ISO/R 9 (scholarly)",
        "1968",
        RUSSIAN,
        "ё=ë ж=ž й=j х=h ц=c ч=č ш=š щ=šč ъ=ʺ ь=ʹ э=ė ю=ju я=ja ѣ=ě",
    ),
    system(Russian, "ISO 9, GOST 7.79 A", "1995", RUSSIAN, ISO_9),
    system(
        Russian,
        "GOST 7.79 B",
        "2000",
        RUSSIAN,
        "ци=ci це=ce цы=cy` цй=cj ё=yo й=j х=x ц=cz щ=shh ъ=`` ы=y` ь=` э=e` ю=yu я=ya і=i ѣ=ye ѳ=fh ѵ=yh",
    ),
    system(Russian, "ALA-LC Russian", "2012", RUSSIAN, "ё=ë й=ĭ ц=t͡s ъ=ʺ ь=ʹ э=ė ю=i͡u я=i͡a і=ī ѣ=i͡e ѳ=ḟ ѵ=ẏ"),
    system(Russian, "Telegram style", "usage", RUSSIAN, "ж=j х=h ц=c щ=sc"),
    system(
        Russian,
        "English Wikipedia",
        "usage",
        RUSSIAN,
        "ий$=y ый$=y ^е=ye +е=ye ~е=ye ~и=yi ~э=ye ~а=ya ~о=yo ~у=yu ~ы=yy ё=yo й=y ю=yu я=ya",
    ),
    system(
        Russian,
        "German (Duden)",
        "usage",
        RUSSIAN,
        "ий$=i ый$=y ^е=je +е=je ~е=je ~и=ji жё=scho чё=tscho шё=scho щё=schtscho ё=jo ^й=j кс=x +с+=ss в=w ж=sch з=s х=ch \
         ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja",
    ),
    system(
        Russian,
        "Polish (PWN)",
        "usage",
        RUSSIAN,
        "ий$=i ый$=y же=że це=ce че=cze ше=sze ще=szcze жё=żo чё=czo шё=szo щё=szczo жи=ży ци=cy ши=szy ле=le лё=lo ли=li \
         лю=lu ля=la ль=l нь+=n сь+=s зь+=z нь=ń сь=ś зь=ź ~и=ji ^е=je +е=je ~е=je е=ie ^ё=jo +ё=jo ~ё=jo ё=io ^ю=ju +ю=ju ~ю=ju ю=iu ^я=ja +я=ja \
         ~я=ja я=ia в=w ж=ż й=j л=ł х=ch ц=c ч=cz ш=sz щ=szcz",
    ),
    system(
        Russian,
        "French press",
        "usage",
        RUSSIAN,
        "ий$=i ый$=y ин$=ine ге=gue ги=gui гы=guy гэ=gue ^е=ié ~е=ié ё=io й=ï +с+=ss ж=j у=ou ч=tch ш=ch щ=chtch ю=iou",
    ),
    system(
        Ukrainian,
        "Cabinet of Ministers of Ukraine 55",
        "2010",
        UKRAINIAN,
        "зг=zgh ^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya",
    ),
    system(Ukrainian, "BGN/PCGN Ukrainian", "1965", UKRAINIAN, "є=ye ї=yi й=y ь=’ ю=yu я=ya '=”"),
    system(Ukrainian, "BGN/PCGN Ukrainian", "2019", UKRAINIAN, "зг=zgh ^є=ye ^ї=yi ^й=y ^ю=yu ^я=ya"),
    system(
        Ukrainian,
        "Ukrainian national system",
        "1996",
        UKRAINIAN,
        "зг=zgh ^є=ye ^ї=yi ^й=y щ=sch ь=’ ^ю=yu ^я=ya '=”",
    ),
    system(Ukrainian, "Ukrainian passport", "2007", UKRAINIAN, "г=g ^є=ye"),
    system(
        Ukrainian,
        "Ukrainian passport, alternative",
        "2004",
        UKRAINIAN,
        "зг=zgh г=g ґ=h ^є=ye ^ї=yi ^й=y ж=j к=c ь=' ^ю=yu ^я=ya 'я=’ya '=’",
    ),
    system(Ukrainian, "ICAO Doc 9303", "2021", UKRAINIAN, "^є=ye ^ї=yi"),
    system(Ukrainian, "ALA-LC Ukrainian", "2011", UKRAINIAN, "є=i͡e ж=z͡h ї=ï й=ĭ ц=t͡s ь=ʹ ю=i͡u я=i͡a '=’"),
    system(
        Ukrainian,
        "Scholarly Ukrainian",
        "usage",
        UKRAINIAN,
        "є=je ж=ž ї=ji й=j х=x ц=c ч=č ш=š щ=šč ь=ʹ ю=ju я=ja",
    ),
    system(
        Ukrainian,
        "DSTU 9112 A",
        "2021",
        UKRAINIAN,
        "г=ğ є=je ж=ž ї=ï й=j х=x ц=c ч=č ш=š щ=ŝ ь=j ю=ju я=ja '='",
    ),
    system(Ukrainian, "DSTU 9112 B", "2021", UKRAINIAN, "г=gh є=je ї=ji й=j ц=c ь=j ю=ju я=ja '='"),
    system(
        Ukrainian,
        "ISO 9",
        "1995",
        UKRAINIAN,
        "ж=ž й=j г=g ґ=g̀ є=ê и=i і=ì ї=ï х=h ц=c ч=č ш=š щ=ŝ ь=ʹ ю=û я=â '=’",
    ),
    system(
        Ukrainian,
        "German (Duden)",
        "usage",
        UKRAINIAN,
        "в=w є=je ж=sh з=s ї=ji й=j х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja",
    ),
    system(Ukrainian, "French press", "usage", UKRAINIAN, "ж=j й=y ї=ï у=ou ч=tch ш=ch щ=chtch ю=iou"),
    system(Ukrainian, "British Standard 2979", "1958", UKRAINIAN, "є=ye и=ȳ ї=yi й=ĭ ю=yu я=ya"),
    system(Belarusian, "BGN/PCGN Belarusian", "1979", BELARUSIAN, "зг=z·h е=ye ё=yo й=y ь=’ ю=yu я=ya '=”"),
    system(
        Belarusian,
        "Belarusian instruction, UN X/3",
        "2007",
        BELARUSIAN,
        "ль=ĺ нь=ń сь=ś зь=ź ць=ć '=’ ^е=je +е=je ~е=je е=ie ^ё=jo +ё=jo ~ё=jo ё=io ^ю=ju +ю=ju ~ю=ju ю=iu ^я=ja +я=ja ~я=ja \
         я=ia ж=ž ў=ŭ х=ch ц=c ч=č ш=š",
    ),
    system(
        Belarusian,
        "Belarusian, State Committee",
        "2000",
        BELARUSIAN,
        "ь=' '=’ ^е=je +е=je ~е=je е=ie ^ё=jo +ё=jo ~ё=jo ё=io ^ю=ju +ю=ju ~ю=ju ю=iu ^я=ja +я=ja ~я=ja я=ia ж=ž ў=ŭ х=ch \
         ц=c ч=č ш=š",
    ),
    system(
        Belarusian,
        "Belarusian passport",
        "2008",
        BELARUSIAN,
        "г=g ^е=je +е=je ~е=je е=ie ^ё=jo +ё=jo ~ё=jo ё=io ^ю=ju +ю=ju ~ю=ju ю=iu ^я=ja +я=ja ~я=ja я=ia",
    ),
    system(
        Belarusian,
        "Belarusian passport",
        "2010",
        BELARUSIAN,
        "ый$=y ье=ie ьё=io ью=iu ья=ia ^е=je +е=je ~е=je е=ie ^ё=jo +ё=jo ~ё=jo ё=io ^ю=ju +ю=ju ~ю=ju ю=iu ^я=ja +я=ja ~я=ja \
         я=ia",
    ),
    system(Belarusian, "ICAO Doc 9303", "2021", BELARUSIAN, "й=i ў=u"),
    system(
        Belarusian,
        "ALA-LC Belarusian",
        "2012",
        BELARUSIAN,
        "ё=i͡o ж=z͡h й=ĭ ў=ŭ ц=ts ь=ʹ э=ė ю=i͡u я=i͡a '=’",
    ),
    system(Bulgarian, "Bulgarian Transliteration Act, BGN/PCGN 2013", "2009", BULGARIAN, "ия$=ia"),
    system(Bulgarian, "BGN/PCGN Bulgarian", "1952", BULGARIAN, "х=kh ъ=ŭ ь=’"),
    system(Bulgarian, "ICAO Doc 9303", "2021", BULGARIAN, "й=i х=kh ю=iu я=ia"),
    system(Bulgarian, "ALA-LC Bulgarian", "1997", BULGARIAN, "й=ĭ х=kh ц=t͡s ъ=ŭ ь=ʹ ю=i͡u я=i͡a"),
    system(
        Bulgarian,
        "UN Bulgarian (scholarly)",
        "1977",
        BULGARIAN,
        "ж=ž й=j ц=c ч=č ш=š щ=št ъ=ă ь=j ю=ju я=ja",
    ),
    system(Serbian, "Serbian Latin, BGN/PCGN 2005", "1868", SERBIAN, ""),
    system(Serbian, "ICAO Doc 9303", "2021", SERBIAN, "ђ=d ж=z ћ=c ч=c џ=dz ш=s"),
    system(Macedonian, "BGN/PCGN Macedonian", "2013", MACEDONIAN, ""),
    system(Macedonian, "BGN/PCGN Macedonian", "1981", MACEDONIAN, "ѓ=đ ќ=ć"),
    system(Macedonian, "ICAO Doc 9303", "2021", MACEDONIAN, "ѓ=gj ж=zh ќ=kj ч=ch џ=dj ш=sh"),
    system(Kazakh, "BGN/PCGN Kazakh", "1979", TURKIC, "и=ī у=ū э=ė"),
    system(Kazakh, "Kazakh passport (ASCII)", "usage", TURKIC, "ә=a ғ=g қ=k ө=o ү=u й=i ъ= ь= ю=yu я=ya"),
    system(Kyrgyz, "BGN/PCGN Kyrgyz", "1979", TURKIC, "ж=j"),
    system(
        Uzbek,
        "Uzbek Latin, BGN/PCGN 2000",
        "1995",
        TURKIC,
        "^е=ye +е=ye +ц=ts ц=s ж=j ў=o‘ ғ=g‘ х=x ъ=’",
    ),
    system(Uzbek, "BGN/PCGN Uzbek", "1979", TURKIC, "^е=ye +е=ye ~е=ye ъ=’"),
    system(Tajik, "BGN/PCGN Tajik", "1994", TAJIK, ""),
    system(Mongolian, "MNS 5217", "2012", MONGOLIAN, ""),
    system(Mongolian, "BGN/PCGN Mongolian", "1964", MONGOLIAN, "е=yö з=dz й=y х=h щ=shch ъ=’ ы=ï ь=ĭ"),
    system(Mongolian, "ALA-LC Mongolian", "1997", MONGOLIAN, "е=e ё=ë ж=zh й=ĭ щ=shch ъ=“ э=ê ю=iu я=ia"),
    system(
        Turkmen,
        "Turkmen Latin",
        "1993",
        TURKIC,
        "^е=ýe ж=ž җ=j й=ý ң=ň в=w х=h ц=s ч=ç ш=ş щ=şç ъ= ь= ё=ýo ю=ýu я=ýa",
    ),
    system(Turkmen, "BGN/PCGN Turkmen", "1979", TURKIC, "^е=ye"),
];
