/** Why a hit is a hit: each pair of name parts with its relation, drawn and in words. */

import type { Evidence, Relation } from "knownas";
import { el, unseen } from "./dom.js";

/** Each relation: a short name and a sentence for someone who has never met it. */
const RELATIONS: Record<Relation, [string, string]> = {
  exact: ["same", "The same letters."],
  "look-alike": ["look-alike letters", "The same once accents and letters that look alike are set aside."],
  joined: ["joined or split", "The same letters, written together on one side and apart on the other."],
  spelling: ["other spelling", "Two usual spellings of one name."],
  "korean-romanization": ["Korean, two romanizations", "Both Latin spellings can stand for the same Korean syllables."],
  hangul: ["Hangul", "The Korean spelling, or a Latin spelling that can stand for it."],
  kontsevich: ["Korean in Cyrillic", "A Korean name as it is written in Russian letters."],
  "sino-korean": ["Sino-Korean reading", "Chinese characters, or their Chinese reading, beside their Korean reading."],
  "chinese-romanization": ["Chinese reading", "The same Chinese name in characters or in two romanizations."],
  "cyrillic-romanization": ["Cyrillic, transliterated", "Both spellings can stand for the same Cyrillic name."],
  "arabic-romanization": ["Arabic script, transliterated", "The Latin spelling can stand for the word in Arabic script."],
  "cross-language": ["same name, other language", "Forms of one name in two languages."],
  diminutive: ["short form", "A short or familiar form of the name."],
  "gender-form": ["gender form", "The same surname in its male and female form."],
  initial: ["initial", "An initial and a name it may stand for."],
  abbreviation: ["abbreviation", "A short form of the same word."],
  "legal-form": ["legal form", "Legal forms of a firm: Ltd, LLC, OOO. They tell little."],
  typo: ["a slip apart", "One slip of the keyboard apart."],
  "patronymic-missing": ["patronymic on one side", "Only one side gives the father’s name."],
  "only-query": ["only applicant", "Only the applicant wrote this part."],
  "only-listed": ["only listed", "Only the listing has this part."],
  different: ["does not agree", "Parts in the same place of the name that do not agree."],
  identifier: ["same identifier", "The same number or address, compared character by character."],
};

/** All evidence of one hit or comparison. */
export function drawEvidence(evidence: readonly Evidence[]): HTMLElement {
  const head = el(
    "div",
    { class: "pair head", "aria-hidden": "true" },
    el("span", {}, "Applicant"),
    el("span", {}, "How alike"),
    el("span", {}, "Listed"),
    el("span", {}, "Weight"),
  );
  return el("div", { class: "evidence" }, head, el("ol", { "aria-label": "Evidence, part by part" }, ...evidence.map(drawPair)));
}

function drawPair(pair: Evidence): HTMLElement {
  const [name, explanation] = RELATIONS[pair.relation] ?? [pair.relation, ""];
  const leftover = pair.query === "" || pair.listed === "";
  const similarity = percent(pair.similarity);
  const bar = el("span", { class: "similarity", "aria-hidden": "true" }, el("i"));
  // Set through the object model, which the policy allows; a style attribute it would refuse.
  bar.style.setProperty("--share", `${pair.similarity * 100}%`);
  const middle = el("span", { class: "how" }, el("b", {}, name), bar, el("span", { class: "figure" }, unseen("similarity "), similarity));
  return el(
    "li",
    { class: `pair${leftover ? " leftover" : ""}${pair.relation === "different" ? " apart" : ""}` },
    part("Applicant: ", pair.query),
    middle,
    part("listed: ", pair.listed),
    el("span", { class: "weight" }, unseen("weight "), percent(pair.weight)),
    el("p", { class: "why" }, explanation, pair.detail !== undefined && el("span", { class: "detail" }, ` ${pair.detail}`)),
  );
}

function part(side: string, text: string): HTMLElement {
  return el("span", { class: "part" }, unseen(side), text === "" ? el("em", {}, "not given") : el("bdi", {}, text));
}

/** 0.9734 -> "97 %". Never rounded up to 100. */
function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}
