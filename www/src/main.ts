/**
 * The page: a sign-up form that is screened when a field is left and when it is sent, and a reviewer's view beside it.
 *
 * The two sides share one screening. The form shows nothing of it; the reviewer's view shows all of it.
 */

import { KnownasError } from "knownas";
import type { ScreenOptions } from "knownas";
import { again, answer } from "./answer.js";
import { fillCountries } from "./countries.js";
import { byId, count, el } from "./dom.js";
import { current, screen } from "./engine.js";
import type { Screened } from "./engine.js";
import { applicant, fieldOf, form, incomplete, labelOf, mark, problemOf } from "./form.js";
import { start, watchLists } from "./lists.js";
import { watch } from "./network.js";
import { recordOf } from "./record.js";
import { drawResult, headline } from "./result.js";
import { showRomanizations } from "./romanizations.js";

const reviewer = byId("reviewer");
const reviewerSwitch = byId("reviewer-switch");
let drawn = "";
/** Number of the latest question: an answer to an earlier one is not shown. */
let latest = 0;

function settings(): ScreenOptions {
  const days = byId<HTMLInputElement>("max-age").valueAsNumber;
  const weakAliases = byId<HTMLInputElement>("weak-aliases").checked;
  return Number.isInteger(days) && days > 0 ? { weakAliases, maxAge: days } : { weakAliases };
}

/** Screens what the form holds and shows it to the reviewer. A field that can't be used is thrown as a KnownasError. */
async function check(): Promise<Screened | undefined> {
  const own = ++latest;
  const held = applicant();
  byId("result").ariaBusy = "true";
  try {
    const screened = held && (await screen(held, settings()));
    if (own === latest) show(screened);
    return screened;
  } finally {
    if (own === latest) byId("result").ariaBusy = "false";
  }
}

/** While the form is being filled a field that can't be used is the reviewer's knowledge alone. */
async function checkQuietly(): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!(error instanceof KnownasError)) throw error;
    const place = error.field === undefined ? "" : `${labelOf(error.field)}: `;
    drawn = "";
    byId("result").replaceChildren(el("p", { class: "problem" }, `${place}${error.message}`));
  }
}

function show(screened: Screened | undefined): void {
  // The same result twice leaves what the reviewer has opened open.
  const key = screened === undefined ? "nothing" : JSON.stringify([screened.applicant, screened.screening]);
  if (key === drawn) return;
  drawn = key;
  if (screened === undefined) {
    const text = current() === undefined ? "Waiting for the lists." : "Waiting for a name. Fill in the form, or try a name above.";
    byId("result").replaceChildren(el("p", { class: "waiting" }, text));
    return void showRomanizations([]);
  }
  byId("result").replaceChildren(...drawResult(screened, () => recordOf(screened)));
  byId("reviewer-status").textContent = headline(screened.screening);
  void showRomanizations(screened.screening.query.names.map(({ typed }) => typed));
}

/** Sends the form: to nobody, this being a demo. */
async function send(): Promise<void> {
  const wrong = incomplete();
  byId("form-errors").textContent = wrong.length === 0 ? "" : `Please look at ${count(wrong.length, "field")} below.`;
  if (wrong[0] !== undefined) return wrong[0].focus();
  try {
    const screened = await check();
    // Without lists nothing can be said, so a person has to look.
    answer(screened?.screening.outcome === "no_hit" ? "open" : "later");
  } catch (error) {
    if (!(error instanceof KnownasError) || error.code !== "input") return answer("later");
    const field = fieldOf(error.field ?? "name");
    mark(field, "Please check what you typed here.");
    byId(field).closest("details")?.setAttribute("open", "");
    byId(field).focus();
    await checkQuietly();
  }
}

function toggleReviewer(): void {
  const open = reviewer.hidden !== false;
  reviewer.hidden = !open;
  reviewerSwitch.setAttribute("aria-checked", String(open));
  document.body.classList.toggle("reviewing", open);
  // Where the view has no room beside the form it would open out of sight.
  if (open && reviewer.getBoundingClientRect().top > innerHeight) reviewer.scrollIntoView();
}

function trySample(name: string): void {
  again();
  form.reset();
  for (const error of form.querySelectorAll(".error, .problem")) error.textContent = "";
  for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
  byId<HTMLInputElement>("name").value = name;
  byId("form-status").textContent = `${name} is filled in.`;
  void checkQuietly();
}

// The page's own pictures and icon belong to its loading.
const loaded = new Promise((resolve) => (document.readyState === "complete" ? resolve(null) : addEventListener("load", resolve, { once: true })));

fillCountries(byId<HTMLSelectElement>("country"));
fillCountries(byId<HTMLSelectElement>("documentCountry"));
byId<HTMLInputElement>("birthDate").max = new Date().toISOString().slice(0, 10);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void send();
});
form.addEventListener("change", () => void checkQuietly());
form.addEventListener("focusout", ({ target }) => {
  const field = target as HTMLInputElement;
  if (field.getAttribute?.("aria-invalid") === "true") mark(field.name, problemOf(field));
  void checkQuietly();
});
byId("again").addEventListener("click", again);
reviewerSwitch.addEventListener("click", toggleReviewer);
for (const id of ["weak-aliases", "max-age"]) byId(id).addEventListener("change", () => void checkQuietly());
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-sample]")) {
  button.addEventListener("click", () => trySample(button.dataset["sample"] ?? ""));
}

watchLists(checkQuietly);
await start(checkQuietly);
await loaded;
watch();
document.documentElement.dataset["ready"] = "true";
