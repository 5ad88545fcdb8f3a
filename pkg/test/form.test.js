// Forms without a browser: what fields are, what a schema says, how a screener is shared. The rest is in tests/browser/form.test.js.

import assert from "node:assert/strict";
import { test } from "node:test";
import { applicantFrom, LANGUAGES, textsIn } from "../dist/form.js";
import { lease } from "../dist/lease.js";
import { loadScreener } from "../dist/node.js";
import { screeningSchema } from "../dist/standard-schema.js";
import { housePack } from "./support.js";

const data = (fields) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form;
};

test("fields are told by their names, what is empty is absent, and what means nothing is left out", () => {
  for (const [given, applicant] of [
    [{ name: "Kim", email: "", password: "secret", terms: "on" }, { name: "Kim" }],
    [{ fullName: " Kim Ung Sun ", date_of_birth: "1964-06-23" }, { name: "Kim Ung Sun", birthDate: "1964-06-23" }],
    [{ "first-name": "Ung Sun", LastName: "Kim" }, { name: { family: "Kim", given: "Ung Sun" } }],
    [{ firstName: "Ung Sun" }, { name: "Ung Sun" }],
    [{ firstName: "Vitaliy", lastName: "Andreyev", patronymic: "Sergeyevich" }, { name: { family: "Andreyev", given: "Vitaliy", patronymic: "Sergeyevich" } }],
    [{ name: "Kim", company: "Acme", wallet: ["a", "b"], nationality: "KR" }, { name: "Kim", company: { name: "Acme" }, walletAddresses: ["a", "b"], nationality: ["KR"] }],
  ]) {
    assert.deepEqual(applicantFrom(data(given)), applicant);
    assert.deepEqual(applicantFrom(given), applicant);
  }
  assert.deepEqual(applicantFrom({ nom: "Kim", name: "no" }, { nom: "name", name: null }), { name: "Kim" });
  for (const wrong of [null, "name=Kim", 7, [["name", "Kim"]]]) assert.throws(() => applicantFrom(wrong), { code: "input", field: "form" });
});

test("a screener screens what a form holds, wherever it runs, and an unusable field is an issue", async () => {
  const screener = await loadScreener({ pack: await housePack() });
  const { screenForm } = screener;
  const result = screenForm(data({ name: "Woong-soon Kim", dob: "23/06/1964" }));
  assert.equal(result.outcome, "review");
  assert.deepEqual(result.issues.map(({ field }) => field), ["birthDate"]);
  assert.equal(screenForm({ firm: "Maria Gonzalez" }, { fields: { firm: "name" }, threshold: 0.9 }).outcome, "no_hit");
});

test("the schema passes a review, with the outcome; only a missing name is an issue", async () => {
  const screener = await loadScreener({ pack: await housePack() });
  const results = [];
  const { "~standard": standard } = screeningSchema(screener, { onResult: (result) => results.push(result) });
  assert.deepEqual([standard.version, standard.vendor], [1, "knownas"]);
  const { value, issues } = await standard.validate({ fullName: "Woong-soon Kim", terms: true });
  assert.equal(issues, undefined);
  assert.deepEqual([value.fullName, value.terms, JSON.parse(value.knownas).outcome], ["Woong-soon Kim", true, "review"]);
  assert.equal(results[0].hits[0].entity.id, "house:55064");
  assert.doesNotMatch(value.knownas, /Kim|score|55064/);
  assert.deepEqual(await standard.validate({ fullName: "" }), { issues: [{ message: "Please enter your name.", path: ["fullName"] }] });
  // The server screens in any case.
  const failing = screeningSchema(() => Promise.reject(new Error("offline")));
  assert.equal(JSON.parse((await failing["~standard"].validate({ name: "Kim" })).value.knownas).outcome, "not_screened");
});

test("who asks for the same screener shares it; it is disposed of after the last has left", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  let loads = 0;
  let disposed = 0;
  const source = () => (loads++, { screen: () => ({ outcome: "no_hit" }), dispose: () => disposed++ });
  const [one, other] = [lease(source), lease(source)];
  await Promise.all([one.ready(), other.ready()]);
  one.release();
  one.release();
  other.release();
  const again = lease(source);
  await again.ready();
  context.mock.timers.tick(10_000);
  assert.deepEqual([loads, disposed], [1, 0]);
  again.release();
  context.mock.timers.tick(10_000);
  await Promise.resolve().then(() => undefined);
  assert.deepEqual([loads, disposed], [1, 1]);
});

test("there are texts in every language, and none accuses anybody", () => {
  assert.ok(LANGUAGES.length >= 12);
  for (const language of LANGUAGES) {
    const { review, name } = textsIn(language);
    assert.ok(review.length > 10 && name.length > 4, language);
    assert.doesNotMatch(review, /sanction|list|match|suspic/i);
  }
  assert.equal(textsIn("de-AT"), textsIn("de"));
  assert.equal(textsIn("xx"), textsIn("en"));
});
