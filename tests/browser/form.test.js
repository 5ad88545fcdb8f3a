// `knownas/form` and `knownas/element` in a browser: what a form sends, and what the applicant meets on the way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { stage } from "./support.js";

const { visit } = await stage({ before, after });

/** A page with a form, guarded; what is sent is gathered in `sent`. */
async function formPage(t, { form = `<form><label>Name <input name="name"></label><input name="dob"><input name="email"><button>Go</button></form>`, lang = "en" } = {}) {
  const page = await visit(t);
  // A page without the demo's own scripts, on the same server.
  await page.route("**/form.html", (route) => route.fulfill({ contentType: "text/html", body: '<!doctype html><link rel="icon" href="data:,"><title>form</title>' }));
  await page.goto(new URL("/form.html", page.url()).href);
  await page.evaluate(
    async ([form, lang]) => {
      document.documentElement.lang = lang;
      document.body.innerHTML = form;
      globalThis.sent = [];
      document.querySelector("form").addEventListener("submit", (event) => {
        event.preventDefault();
        sent.push(Object.fromEntries(new FormData(event.target, event.submitter)));
      });
      const { loadScreenerInWorker } = await import("/knownas/index.js");
      globalThis.loads = 0;
      globalThis.load = () => (globalThis.loads++, loadScreenerInWorker({ pack: "starter" }));
    },
    [form, lang],
  );
  return page;
}

const LISTED = "Woong-soon Kim";

/** Guards the form of the page. */
const guard = (page, options = {}, source = "load") =>
  page.evaluate(
    async ([options, source]) => {
      const { guardForm } = await import("/knownas/form.js");
      const sources = { load, never: () => new Promise(() => undefined), failing: () => Promise.reject(new Error("offline")) };
      globalThis.guarded = guardForm(document.querySelector("form"), sources[source], options);
    },
    [options, source],
  );

const sent = (page) => page.waitForFunction(() => globalThis.sent.length > 0).then(() => page.evaluate(() => globalThis.sent.splice(0)));
const outcome = ({ knownas }) => JSON.parse(knownas).outcome;

test("a form is sent with the outcome, whether somebody is listed or not, and only a neutral sentence is shown", async (t) => {
  const page = await formPage(t);
  await guard(page);
  await page.getByLabel("Name").fill("Maria Gonzalez");
  await page.getByRole("button").click();
  assert.deepEqual((await sent(page)).map(outcome), ["no_hit"]);
  assert.equal(await page.getByRole("status").innerText(), "");
  await page.getByLabel("Name").fill(LISTED);
  await page.getByLabel("Name").blur();
  await page.waitForFunction(() => guarded.state.outcome === "review");
  assert.equal(await page.getByRole("status").innerText(), "We need to check a few details by hand. You can go on.");
  await page.getByRole("button").click();
  const [form] = await sent(page);
  assert.equal(outcome(form), "review");
  assert.doesNotMatch(form.knownas, /Kim|score|ofac/);
  assert.equal(await page.evaluate(() => globalThis.loads), 1);
});

test("the message is announced and described, in the language of the page, and detaching leaves nothing behind", async (t) => {
  const page = await formPage(t, { lang: "ko-KR" });
  const before = await page.evaluate(() => document.body.innerHTML);
  await guard(page);
  const status = page.getByRole("status");
  assert.equal(await status.getAttribute("aria-live"), "polite");
  assert.equal(await page.getByLabel("Name").getAttribute("aria-describedby"), await status.getAttribute("id"));
  await page.getByLabel("Name").fill(LISTED);
  await page.getByLabel("Name").blur();
  await page.waitForFunction(() => document.querySelector("[role=status]").textContent.includes("담당자"));
  await page.evaluate(() => guarded.detach());
  await page.getByLabel("Name").fill("");
  assert.equal(await page.evaluate(() => document.body.innerHTML), before);
});

test("sent before the screener is there: held for a while, then sent; or sent at once where that is chosen; or where it fails", async (t) => {
  for (const [options, source] of [[{ patience: 200 }, "never"], [{ notReady: "send" }, "never"], [{}, "failing"]]) {
    const page = await formPage(t);
    await guard(page, options, source);
    await page.getByLabel("Name").fill(LISTED);
    await page.getByRole("button").click();
    assert.deepEqual((await sent(page)).map(outcome), ["not_screened"], JSON.stringify([options, source]));
  }
});

test("sent in a hurry, the form waits for the outcome, keeps its button, and is sent once", async (t) => {
  const page = await formPage(t, { form: '<form><input name="name" aria-label="Name"><button name="plan" value="pro">Go</button></form>' });
  await guard(page);
  await page.getByLabel("Name").fill(LISTED);
  await page.getByLabel("Name").press("Enter");
  const forms = await sent(page);
  assert.deepEqual(forms.map((form) => [outcome(form), form.plan]), [["review", "pro"]]);
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate(() => globalThis.sent), []);
});

test("a name that was corrected is not held against anybody: the last one counts, and a reset forgets it", async (t) => {
  const page = await formPage(t);
  await guard(page);
  await page.getByLabel("Name").fill(LISTED);
  await page.getByLabel("Name").blur();
  await page.getByLabel("Name").fill("Maria Gonzalez");
  await page.getByLabel("Name").blur();
  await page.waitForFunction(() => guarded.state.status === "done" && guarded.state.outcome === "no_hit");
  assert.equal(await page.getByRole("status").innerText(), "");
  await page.evaluate(() => document.querySelector("form").reset());
  assert.equal(await page.evaluate(() => guarded.state.outcome), "not_screened");
});

test("what is no form is refused with advice", async (t) => {
  const page = await formPage(t);
  const told = await page.evaluate(async () => {
    const { guardForm } = await import("/knownas/form.js");
    return [null, undefined, {}, document.body].map((wrong) => {
      try {
        return guardForm(wrong, load);
      } catch ({ code, field, message }) {
        return [code, field, /expected a <form>/.test(message)];
      }
    });
  });
  for (const one of told) assert.deepEqual(one, ["input", "form", true]);
});

test("the custom element holds the outcome, has states for CSS, is valid, and leaves with the form", async (t) => {
  const page = await formPage(t, { form: '<form><input name="name" aria-label="Name"><name-screening name="screened"></name-screening><button>Go</button></form>' });
  await page.evaluate(async () => {
    const { defineScreeningElement } = await import("/knownas/element.js");
    defineScreeningElement("name-screening", load);
    defineScreeningElement("name-screening", load);
  });
  await page.getByLabel("Name").fill(LISTED);
  await page.getByLabel("Name").blur();
  await page.waitForFunction(() => document.querySelector("name-screening").matches(":state(review)"));
  assert.equal(await page.evaluate(() => document.querySelector("form").checkValidity()), true);
  assert.match(await page.getByRole("status").innerText(), /by hand/);
  await page.getByRole("button").click();
  assert.equal(JSON.parse((await sent(page))[0].screened).outcome, "review");
  await page.evaluate(() => document.querySelector("name-screening").remove());
  assert.equal(await page.getByLabel("Name").getAttribute("aria-describedby"), null);
});
