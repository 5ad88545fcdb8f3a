/**
 * `make oracles`: the named systems of `romanize` beside independent romanizers; writes docs/oracles.md.
 *
 * Asked are all 11,172 syllables of Hangul, each as a given name, and all given names of two of the syllables below. The
 * characters of src/tables/han.tsv are asked for their Korean and Chinese readings. The romanizers are installed into
 * node_modules and target/oracles; none of them is shipped. Needs the built package: `make build`.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import * as esHangul from "es-hangul";
import * as koroman from "koroman";
import { loadEngine } from "../../pkg/dist/index.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);

/** Usual syllables of given names: every final and nearly every initial meets every other. */
const GIVEN = [
  ..."경국권귀기길나남덕도동락란련렬례룡률림만명문미민범병복석설섭성수승식실심열엽영옥용우욱웅원율은을의인일",
  ..."임장전정제종주준중진창철춘충태택필하학한해향혁현협형혜호홍화환회효훈휘흠희",
];

/** Where a romanizer departs from the system it follows, in words; checked by hand against the published rules. */
const DEPARTURES = {
  koroman: "changes of sound between the syllables of a name, as in running text: 훈렬 hullyeol",
  "es-hangul": "the same, and ㄴ put before a second syllable: 정일 jeongnil; a final ㅎ is dropped",
  aromanize: "changes of sound for some junctions; ㅢ is eui, double finals keep their second letter: 갂 gakk",
  "hangul-romanization": "double finals and final ㅎ in letters that are not heard: 값 gapt",
  "@romanize/korean": "changes of sound; of double finals the other letter: 갉 gal",
  "@romanize/korean, McCune-Reischauer": "ㅈ at the beginning is c; a final ㅎ is dropped; no voicing of ㅈ and, behind ㅇ, of ㄱ",
  korean_romanizer: "finals joined to a vowel behind them: 국열 gugyeol; a final ㅎ is dropped",
  "hangul-romanize": "letters, not sounds: ㄹ is l, finals stay g, d, b, double finals keep both letters",
  "ko-pron": "changes of sound, as in running text; a final ㅎ is dropped",
  "ko-pron, McCune-Reischauer": "ㄷ and ㅈ voiced behind ㄹ: 길진 kiljin; ㅆ before ㅟ is ssh; a final ㅎ is dropped",
  "ko-pron, Yale": "nowhere, q for a tense sound aside",
  kroman: "letters: ㅊ is c, ㅢ eui, ㄲ gg, finals g, d, b and r",
};

const LATIN = "Revised Romanization";
const engine = await loadEngine();

/** The given name of a romanized name, as bare letters. */
function written(given, system) {
  const all = engine.romanize(`김${given}`);
  const found = all.find((one) => one.system.startsWith(system));
  return bare(found ? found.text.split(" ").slice(1).join("") : "");
}

function bare(text) {
  return text.normalize("NFD").replace(/\p{M}|[^\p{L}]/gu, "").toLowerCase();
}

/** The answers of the romanizers in Python. */
function python(asked) {
  const folder = `${repository}target/oracles`;
  const interpreter = `${folder}/venv/bin/python`;
  mkdirSync(folder, { recursive: true });
  if (!existsSync(interpreter)) execFileSync("python3", ["-m", "venv", `${folder}/venv`]);
  const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));
  execFileSync(interpreter, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]);
  const program = fileURLToPath(new URL("oracles.py", import.meta.url));
  const options = { input: JSON.stringify(asked), maxBuffer: 1 << 28, encoding: "utf8", env: { ...process.env, PYTHONWARNINGS: "ignore" } };
  return JSON.parse(execFileSync(interpreter, [program], options));
}

/** The answers of those in JavaScript. */
function javascript(texts) {
  const { default: romanizeKorean, romanize = romanizeKorean.romanize } = require("@romanize/korean");
  const { convert } = require("hangul-romanization");
  const aromanize = require("aromanize");
  const romanizers = {
    koroman: (text) => koroman.romanize(text),
    "es-hangul": (text) => esHangul.romanize(text),
    aromanize: (text) => aromanize.romanize(text),
    "hangul-romanization": (text) => convert(text),
    "@romanize/korean": (text) => romanize(text),
    "@romanize/korean, McCune-Reischauer": (text) => romanize(text, { system: "MR" }),
  };
  return Object.fromEntries(Object.entries(romanizers).map(([name, ask]) => [name, texts.map(ask)]));
}

const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCodePoint(0xac00 + at));
const names = GIVEN.flatMap((one) => GIVEN.map((other) => one + other));
const hangul = [...syllables, ...names];
const rows = readFileSync(`${repository}src/tables/han.tsv`, "utf8").split("\n");
const characters = rows.filter((row) => row && !row.startsWith("#")).map((row) => row.split("\t"));
const inPython = python({ hangul, characters: characters.map(([letter]) => letter) });
const { hanja, pypinyin, ...pythonHangul } = inPython;
const oracles = { ...javascript(hangul), ...pythonHangul };

const share = (agreeing, of) => (agreeing === of ? `all ${of}` : `${agreeing} of ${of}`);

function compared([oracle, answers]) {
  const system = ["McCune-Reischauer", "Yale"].find((other) => oracle.endsWith(other)) ?? LATIN;
  const own = hangul.map((text) => written(text, system));
  const theirs = answers.map(bare);
  const syllable = new Map(syllables.map((text, at) => [text, theirs[at]]));
  const singly = names.map((name) => bare([...name].map((one) => syllable.get(one)).join("")));
  const agree = (list, from) => list.filter((text, at) => text === own[from + at]).length;
  if (process.env.SHOW) show(oracle, own, theirs);
  const columns = [
    share(agree(theirs.slice(0, syllables.length), 0), syllables.length),
    share(agree(theirs.slice(syllables.length), syllables.length), names.length),
    share(agree(singly, syllables.length), names.length),
  ];
  return `| ${oracle.split(",")[0]} | ${system} | ${columns.join(" | ")} | ${DEPARTURES[oracle]} |`;
}

/** Syllables that differ, by the jamo they share, and names that differ. */
function show(oracle, own, theirs) {
  const differ = hangul.map((text, at) => [text, own[at], theirs[at]]).filter(([, one, other]) => one !== other);
  const example = (list) => list.filter((_, at) => at % Math.ceil(list.length / 12) === 0).map((row) => row.join(" ")).join(", ");
  console.log(oracle, "\n ", example(differ.filter(([text]) => text.length === 1)), "\n ", example(differ.filter(([text]) => text.length === 2)));
}

const korean = characters.filter(([, , readings], at) => hanja[at].some((text) => readings.split(" ").includes(text)));
const chinese = characters.filter(([, , , sounds], at) => pypinyin[at].includes(sounds.split(" ")[0]));
const unknown = characters.filter(([letter], at) => hanja[at][0] === letter).length;

const report = `# Romanizations beside independent ones

Written by \`make oracles\`. The published tables themselves are in \`tests/korean_systems.rs\`, which holds every syllable against
them; here the same letters are set beside programs that others wrote. Marks, hyphens and capitals are left out. A given name
in the Revised Romanization is written syllable by syllable, without changes of sound between them (section 3, item 4 of
the rules); programs made for running text write the changes, so their names agree when their syllables are joined singly.

| romanizer | system | syllables | given names | given names, joined singly | where it departs |
| --- | --- | --- | --- | --- | --- |
${Object.entries(oracles).map(compared).join("\n")}

For the systems of the DPRK (1992, 2012) and of Kontsevich (1966) no program to ask was found in npm, PyPI and crates.io; koconv
has them, but is published as source alone. Those systems rest on their published tables, all 11,172 syllables of them at the
beginning and after a vowel, in \`tests/korean_systems.rs\`.

The table of Chinese characters: the Korean reading of the package hanja is among ours for ${share(korean.length, characters.length - unknown)} that it
knows; our first Chinese reading is among those of pypinyin for ${share(chinese.length, characters.length)}.
`;
writeFileSync(`${repository}docs/oracles.md`, report);
console.log(report);
if (process.env.SHOW) {
  const other = (list) => characters.filter((row) => !list.includes(row)).map((row) => row[0]).join("");
  console.log(other(korean), other(chinese));
}
