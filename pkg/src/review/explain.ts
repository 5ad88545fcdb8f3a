/** Evidence in plain English, for a reviewer who has never met a romanization. */

import type { Evidence, Relation } from "../types.js";

/** A short label and a sentence about both sides; `q` and `l` are the parts in quotes. */
const RELATIONS: Record<Relation, [label: string, sentence: (q: string, l: string) => string]> = {
  exact: ["same", (q, l) => `${q} and ${l} have the same letters.`],
  "look-alike": ["look-alike letters", (q, l) => `${q} and ${l} are the same once accents and letters that look alike are set aside.`],
  joined: ["joined or split", (q, l) => `${q} and ${l} have the same letters, written together on one side and apart on the other.`],
  spelling: ["other spelling", (q, l) => `${q} and ${l} are usual spellings of one name.`],
  "korean-romanization": ["Korean, two romanizations", (q, l) => `${q} and ${l} are two romanizations of the same Korean name.`],
  hangul: ["Hangul", (q, l) => `${q} and ${l} are one Korean name, in Hangul or in a Latin spelling that can stand for it.`],
  kontsevich: ["Korean in Cyrillic", (q, l) => `${q} and ${l} are one Korean name, on one side as it is written in Russian letters.`],
  "sino-korean": ["Sino-Korean reading", (q, l) => `${q} and ${l} are one name in Chinese characters, or in their Chinese and their Korean reading.`],
  "chinese-romanization": ["Chinese reading", (q, l) => `${q} and ${l} are the same Chinese name, in characters or in two romanizations.`],
  transliteration: ["Another script, transliterated", (q, l) => `${q} and ${l} are one name in two scripts: the letters of one can stand for those of the other.`],
  "arabic-romanization": ["Arabic script, transliterated", (q, l) => `${q} and ${l} are spellings of the same name in Arabic script.`],
  "cyrillic-romanization": ["Cyrillic, transliterated", (q, l) => `${q} and ${l} are spellings of the same Cyrillic name.`],
  "cross-language": ["same name, other language", (q, l) => `${q} and ${l} are forms of one name in two languages.`],
  diminutive: ["short form", (q, l) => `One of ${q} and ${l} is a short or familiar form of the other.`],
  "gender-form": ["gender form", (q, l) => `${q} and ${l} are the male and the female form of one surname.`],
  initial: ["initial", (q, l) => `One of ${q} and ${l} is an initial that may stand for the other.`],
  abbreviation: ["abbreviation", (q, l) => `One of ${q} and ${l} is a short form of the other.`],
  "legal-form": ["legal form", (q, l) => `${[q, l].filter(Boolean).join(" and ")}: legal forms of firms, which tell little.`],
  typo: ["a slip apart", (q, l) => `${q} and ${l} are one slip of the keyboard apart.`],
  "patronymic-missing": ["patronymic on one side", (q, l) => `Only ${q === "" ? "the listing" : "the applicant"} gives the father’s name, ${q || l}.`],
  "only-query": ["only applicant", (q) => `Only the applicant wrote ${q}.`],
  "only-listed": ["only listed", (_, l) => `Only the listing has ${l}.`],
  different: ["does not agree", (q, l) => `${q} and ${l} stand in the same place of the name and do not agree.`],
  identifier: ["same identifier", (q, l) => `${q} and ${l} are the same number or address: equal character by character once spaces and punctuation are set aside.`],
};

/** What one line of evidence says. */
export interface Explanation {
  /** In a few words: "Korean, two romanizations". */
  label: string;
  /** In a sentence: “Woong” and “Ung” are two romanizations of the same Korean name. */
  sentence: string;
}

/** Puts one line of evidence into words. */
export function explain({ query, listed, relation }: Evidence): Explanation {
  const known = RELATIONS[relation] as (typeof RELATIONS)[Relation] | undefined;
  const [label, sentence] = known ?? [relation, (q: string, l: string) => [q, l].filter(Boolean).join(" and ")];
  return { label, sentence: sentence(quoted(query), quoted(listed)) };
}

function quoted(text: string): string {
  return text === "" ? "" : `“${text}”`;
}
