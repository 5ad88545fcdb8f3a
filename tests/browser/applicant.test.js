// The applicant's side: a form like any other, and an answer that gives nothing away.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { REQUIRED, fill, send, stage } from "./support.js";

const { visit } = await stage({ before, after });
const TELLING = /score|sanction|\bhits?\b|\blist(s|ed|ing)?\b|ofac|starter|\bmatch|\breject|threshold|alias/i;

/** How the page looks to the applicant: visible text, and the colors of the form's parts. */
const look = (page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll("#signup, #signup input, #done, #done *")];
    const colors = parts.map((part) => [getComputedStyle(part).color, getComputedStyle(part).backgroundColor, getComputedStyle(part).borderColor]);
    return JSON.stringify(colors);
  });

test("an applicant without a hit is let in", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "Jane Example", ...REQUIRED });
  await send(page);
  assert.equal(await page.locator("#done-title").innerText(), "Thank you, your account is ready");
  assert.doesNotMatch(await page.locator("body").innerText(), TELLING);
});

test("an applicant with a hit gets a neutral answer, in the same look", async (t) => {
  const [page, other] = [await visit(t), await visit(t)];
  await fill(page, { "Full name": "Kim Ung Sun", ...REQUIRED });
  await fill(other, { "Full name": "Jane Example", ...REQUIRED });
  assert.equal(await look(page), await look(other), "while filling");
  assert.equal(await page.locator("body").innerText(), await other.locator("body").innerText());
  await send(page);
  await send(other);
  assert.match(await page.locator("#done").innerText(), /We need to check a few details before the account can be opened/);
  assert.match(await page.locator("#done").innerText(), /Write to \S+@/, "a way to appeal");
  assert.doesNotMatch(await page.locator("body").innerText(), TELLING);
  assert.doesNotMatch(await page.title(), TELLING);
  assert.equal(await look(page), await look(other), "after sending");
});

test("what is missing is said beside its field, and the focus goes there", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "Jane Example", "E-mail": "someone at example" });
  await send(page);
  const email = page.getByLabel("E-mail");
  assert.equal(await email.getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator(":focus").getAttribute("id"), "email");
  assert.match(await page.locator("#email-error").innerText(), /name@example\.com/);
  assert.match(await email.getAttribute("aria-describedby"), /email-error/);
  assert.match(await page.getByRole("alert").first().innerText(), /3 fields/);
  await fill(page, REQUIRED);
  assert.equal(await email.getAttribute("aria-invalid"), null, "taken back once it is right");
  await send(page);
  assert.ok(await page.locator("#done").isVisible());
});

test("a name without a letter is asked for again, in neutral words", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "…", ...REQUIRED });
  await send(page);
  // The engine may take it as a name without parts; then nobody is stopped here.
  const text = await page.locator("body").innerText();
  assert.doesNotMatch(text, TELLING);
  assert.doesNotMatch(text, /KnownasError|undefined|\[object/);
});

test("the form is filled, sent and left with the keyboard alone", async (t) => {
  const page = await visit(t);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "Skip to the form");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").getAttribute("id"), "name");
  await page.keyboard.type("Woong-soon Kim");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("someone@example.com");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Franc");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").getAttribute("id"), "birthDate");
  await page.keyboard.type("05061984");
  await page.keyboard.press("Enter");
  await page.locator("#done").waitFor();
  assert.equal(await page.locator(":focus").getAttribute("id"), "done-title", "the focus follows the answer");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":focus").getAttribute("id"), "name", "and goes back to the form");
  assert.equal(await page.getByLabel("Full name").inputValue(), "Woong-soon Kim");
});
