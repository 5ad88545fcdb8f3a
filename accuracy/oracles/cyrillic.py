"""The named Cyrillic systems beside independent implementations of the same standards, letter by letter in every context.

    python3 accuracy/oracles/cyrillic.py [--all]

Installs iuliia, translitua, cyrtranslit and transliterate from PyPI into target/accuracy/oracles, asks
`cargo run --example romanize_cyrillic` and each of them for the same words, and prints a line a system and implementation: how many
words are spelled alike, and what is not, with the reason where it is known. `--all` prints every difference. The words
hold each letter of the alphabet at the start, between consonants, between vowels, after each sign and at the end.
The exit code is 1 when a difference has no reason.
"""

import itertools
import pathlib
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
VENV = ROOT / "target/accuracy/oracles"
PACKAGES = ["iuliia==0.13.0", "translitua==2.0", "cyrtranslit==1.2.0", "transliterate==1.10.2"]

ALPHABETS = {
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Ukrainian": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "Bulgarian": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "Serbian": "абвгдђежзијклљмнњопрстћуфхцчџш",
    "Macedonian": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "Uzbek": "абвгдеёжзийклмнопрстуфхцчшъэюяўқғҳ",
}

# Language, system, edition; implementation, its name for the system; reasons: letters of the word -> why it differs.
# A reason holds for words in which one of its letters stands.
PAIRS = []


def pair(language, system, edition, oracle, name, reasons=None):
    PAIRS.append((language, system, edition, oracle, name, reasons or {}))


R, U = "Russian", "Ukrainian"
YO = {"ё": "iuliia leaves ё in Cyrillic"}
DOT = "the optional middle dot of BGN/PCGN, which knownas leaves out"
pair(R, "BGN/PCGN Russian", "1947", "iuliia", "BGN_PCGN", {**YO, **dict.fromkeys("йыэ", DOT)})
pair(R, "ICAO Doc 9303", "2021", "iuliia", "ICAO_DOC_9303")
pair(R, "ICAO Doc 9303", "2021", "translitua", "RussianICAO")
pair(R, "GOST R 52535.1", "2006", "iuliia", "GOST_52535")
pair(R, "GOST R 52535.1", "2006", "translitua", "RussianGOST2006")
pair(R, "Russian passport, order 310", "1997", "iuliia", "MVD_310")
pair(R, "Russian passport, order 310", "1997", "translitua", "RussianInternationalPassport1997", {"ьъ": "translitua leaves ь out and has one sign for ъ; iuliia as knownas"})
pair(R, "Soviet passport (French)", "until 1997", "iuliia", "MVD_310_FR")
pair(R, "Russian driving licence, order 782", "2000", "iuliia", "MVD_782")
pair(R, "Russian driving licence, order 782", "2000", "translitua", "RussianDriverLicense", {"её": "translitua: е, ё by another rule after vowels and signs; iuliia as knownas", "ь": "translitua keeps ь before и; iuliia as knownas"})
pair(R, "ISO 9", "1954", "iuliia", "ISO_9_1954")
pair(R, "ISO/R 9 (scholarly)", "1968", "iuliia", "ISO_9_1968")
pair(R, "ISO 9, GOST 7.79 A", "1995", "iuliia", "GOST_779", YO)
pair(R, "ISO 9, GOST 7.79 A", "1995", "translitua", "RussianISO9SystemA")
pair(R, "GOST 7.79 B", "2000", "iuliia", "GOST_779_ALT")
pair(R, "GOST 7.79 B", "2000", "translitua", "RussianISO9SystemB")
pair(R, "ALA-LC Russian", "2012", "iuliia", "ALA_LC", YO)
pair(R, "ALA-LC Russian", "2012", "translitua", "RussianALALC")
pair(R, "Telegram style", "usage", "iuliia", "TELEGRAM")
pair(R, "Telegram style", "usage", "translitua", "RussianTelegram")
pair(R, "English Wikipedia", "usage", "iuliia", "WIKIPEDIA")
pair(U, "Cabinet of Ministers of Ukraine 55", "2010", "translitua", "UkrainianKMU")
pair(U, "BGN/PCGN Ukrainian", "1965", "translitua", "UkrainianBGN")
pair(U, "BGN/PCGN Ukrainian", "2019", "translitua", "UkrainianBGN2019")
pair(U, "Ukrainian national system", "1996", "translitua", "UkrainianNational1996")
pair(U, "Ukrainian passport", "2007", "translitua", "UkrainianPassport2007", {"є": "translitua: no ye at the start; Interscript as knownas"})
pair(U, "Ukrainian passport, alternative", "2004", "translitua", "UkrainianPassport2004Alt")
pair(U, "ALA-LC Ukrainian", "2011", "translitua", "UkrainianALALC")
pair(U, "DSTU 9112 A", "2021", "translitua", "UkrainianDSTU9112A", {"й": "translitua parts й from a consonant, after which Ukrainian has none"})
pair(U, "DSTU 9112 B", "2021", "translitua", "UkrainianDSTU9112B", {"й": "translitua parts й from a consonant, after which Ukrainian has none"})
pair(U, "ISO 9", "1995", "translitua", "UkrainianISO9")
pair(U, "German (Duden)", "usage", "translitua", "UkrainianGerman")
pair(U, "French press", "usage", "translitua", "UkrainianFrench")
pair(U, "British Standard 2979", "1958", "translitua", "UkrainianBritish")
pair("Bulgarian", "Bulgarian Transliteration Act, BGN/PCGN 2013", "2009", "transliterate", "bg", {"я": "the Act writes ия at the end of a word ia"})
pair("Serbian", "Serbian Latin, BGN/PCGN 2005", "1868", "cyrtranslit", "sr")
pair("Serbian", "Serbian Latin, BGN/PCGN 2005", "1868", "transliterate", "sr")
pair("Macedonian", "BGN/PCGN Macedonian", "2013", "cyrtranslit", "mk")
pair("Uzbek", "Uzbek Latin, BGN/PCGN 2000", "1995", "iuliia", "UZ", {"е": "the law writes е at the start and after vowels ye", "ц": "the law writes ц after vowels ts"})


def words(alphabet):
    """Each letter in every context that some system looks at."""
    signs = [sign for sign in "ьъ" if sign in alphabet]
    for letter in alphabet:
        if letter not in signs:
            yield from (letter + "бал", letter)
        yield from ("б" + letter + "бан", "ба" + letter + "ал", "ба" + letter, "би" + letter, "бал" + letter)
        yield from ("бал" + sign + letter + "н" for sign in signs if letter not in signs)
    others = ("згура", "цхва", "ский", "синий", "белый", "майя", "шея")
    yield from (word for word in others if all(letter in alphabet for letter in word))


def own(language, asked):
    lines = "".join(f"{language}\t{word}\n" for word in asked)
    command = ["cargo", "run", "--quiet", "--locked", "--release", "--package", "knownas", "--example", "romanize_cyrillic"]
    done = subprocess.run(command, cwd=ROOT, input=lines, capture_output=True, text=True, check=True)
    spelled = {}
    for line in done.stdout.splitlines():
        _, word, system, edition, text = line.split("\t")
        spelled[system, edition, word] = text
    return spelled


def oracle(name):
    """A function that spells a word by the implementation and system."""
    library, system = name
    if library == "iuliia":
        import iuliia

        return lambda word: getattr(iuliia, system).translate(word)
    if library == "translitua":
        import translitua

        return lambda word: translitua.translit(word, getattr(translitua, system))
    if library == "cyrtranslit":
        import cyrtranslit

        return lambda word: cyrtranslit.to_latin(word, system)
    from transliterate import translit

    return lambda word: translit(word, system, reversed=True)


# Signs are printed as prime, apostrophe or quotation mark at will.
SIGNS = str.maketrans({"ʹ": "'", "’": "'", "′": "'", "ʺ": '"', "”": '"', "″": '"', "ʼ": "'", "ʻ": "'", "‘": "'", "`": "'"})


def plain(text):
    return unicodedata.normalize("NFC", text.translate(SIGNS).replace("''", '"'))


def main():
    everything = "--all" in sys.argv
    unexplained = 0
    for language, pairs in itertools.groupby(PAIRS, key=lambda one: one[0]):
        asked = list(dict.fromkeys(words(ALPHABETS[language])))
        spelled = own(language, asked)
        for _, system, edition, library, name, reasons in pairs:
            other = oracle((library, name))
            differences = {}
            for word in asked:
                ours, theirs = spelled[system, edition, word], other(word)
                if plain(ours) != plain(theirs):
                    why = next((why for letters, why in reasons.items() if any(one in word for one in letters)), "?")
                    differences.setdefault(why, []).append(f"{word}: {ours}, there {theirs}")
            alike = len(asked) - sum(map(len, differences.values()))
            print(f"{system} ({edition}) | {library} {name} | {alike} of {len(asked)}", flush=True)
            for why, lines in differences.items():
                unexplained += len(lines) if why == "?" else 0
                print(f"    {why}: {len(lines)}: {'; '.join(lines if everything else lines[:3])}")
    return 1 if unexplained else 0


def inside():
    """Runs this file again with the packages."""
    python = VENV / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
    subprocess.run(pip, check=True)
    return subprocess.run([python, __file__, *sys.argv[1:], "--inside"], check=False).returncode


if __name__ == "__main__":
    sys.exit(main() if "--inside" in sys.argv else inside())
