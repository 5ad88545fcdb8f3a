// Usable by everyone: axe-core's rules in every state, both color schemes, and a phone without sideways scrolling.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { REQUIRED, axeSource, choose, fill, fixture, review, send, stage } from "./support.js";

const { visit } = await stage({ before, after });
const axe = await axeSource();

async function inspect(page, state) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  const found = violations.map(({ id, impact, nodes }) => `${state}: ${impact} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  assert.deepEqual(found, []);
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 360]) {
    test(`no barrier in any state (${colorScheme}, ${width} px)`, async (t) => {
      const page = await visit(t, { width, colorScheme });
      await inspect(page, "empty form");
      await send(page);
      await inspect(page, "form with errors");
      await fill(page, { "Full name": "Woong-soon Kim", Company: "Korea Sinjin Trading Corporation", ...REQUIRED });
      await review(page);
      await page.getByText("What this rests on").click();
      await inspect(page, "reviewer's view with hits");
      await choose(page, { name: "broken.knownas", buffer: Buffer.from("nothing") });
      await inspect(page, "a problem with a pack");
      await choose(page, fixture("closed-accounts.json"));
      await inspect(page, "report of a compiled list");
      await send(page);
      await inspect(page, "the answer");
    });
  }
}

test("a phone never scrolls sideways", async (t) => {
  const page = await visit(t, { width: 360, height: 740 });
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(await fits(), "form");
  await review(page);
  await fill(page, { "Full name": "Woong-soon Kim", "Other name": "ThisNameIsOneVeryLongWordWithoutAnySpaceInItAtAllToWrap" });
  await page.getByText("What this rests on").click();
  assert.ok(await fits(), "reviewer's view with hits");
  await choose(page, fixture("closed-accounts.json"));
  assert.ok(await fits(), "report");
});

test("live regions are there from the start, and controls are large enough to touch", async (t) => {
  const page = await visit(t, { width: 360, height: 740 });
  for (const id of ["form-errors", "form-status", "reviewer-status", "lists-problem", "lists-status"]) {
    assert.equal(await page.locator(`#${id}`).count(), 1, id);
  }
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("#signup input, #signup select, #signup button, .bar button, .samples button")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 36)
      .map((element) => element.outerHTML),
  );
  assert.deepEqual(small, []);
});
