/** Why a hit is a hit: each pair of name parts with its relation, drawn and in words. */

import type { Evidence } from "knownas";
import { explain } from "knownas/review";
import { el, unseen } from "./dom.js";

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
  const { label, sentence } = explain(pair);
  const leftover = pair.query === "" || pair.listed === "";
  const similarity = percent(pair.similarity);
  const bar = el("span", { class: "similarity", "aria-hidden": "true" }, el("i"));
  // Set through the object model, which the policy allows; a style attribute it would refuse.
  bar.style.setProperty("--share", `${pair.similarity * 100}%`);
  const middle = el("span", { class: "how" }, el("b", {}, label), bar, el("span", { class: "figure" }, unseen("similarity "), similarity));
  return el(
    "li",
    { class: `pair${leftover ? " leftover" : ""}${pair.relation === "different" ? " apart" : ""}` },
    part("Applicant: ", pair.query),
    middle,
    part("listed: ", pair.listed),
    el("span", { class: "weight" }, unseen("weight "), percent(pair.weight)),
    el("p", { class: "why" }, sentence, pair.detail !== undefined && el("span", { class: "detail" }, ` ${pair.detail}`)),
  );
}

function part(side: string, text: string): HTMLElement {
  return el("span", { class: "part" }, unseen(side), text === "" ? el("em", {}, "not given") : el("bdi", {}, text));
}

/** 0.9734 -> "97 %". Never rounded up to 100. */
function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}
