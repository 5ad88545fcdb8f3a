// The reviewer's side and the server's: explanations, the record, the memory of false positives, the re-check.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { KnownasError, loadScreener } from "../dist/node.js";
import { explain, falsePositiveKey, recallFalsePositives, recordHtml, rememberFalsePositive, reviewRecord } from "../dist/review.js";
import { housePack, ROOT } from "./support.js";

const applicant = { name: "Woong-soon Kim", birthDate: "1964-06-23", country: "FR" };
let screener;
before(async () => {
  screener = await loadScreener({ pack: await housePack() });
});

const recordOf = (form, options) =>
  reviewRecord(screener.screen(form, options), { applicant: form, createdAt: "2026-11-23T10:00:00.000Z", clock: "server", pack: screener.info() });

test("evidence is explained with both sides named", () => {
  const line = { query: "Woong-soon", listed: "Ung Sun", relation: "korean-romanization", similarity: 1, weight: 1 };
  assert.equal(explain(line).sentence, "“Woong-soon” and “Ung Sun” are two romanizations of the same Korean name.");
  assert.equal(explain({ ...line, query: "", relation: "patronymic-missing", listed: "Sergeyevich" }).sentence, "Only the listing gives the father’s name, “Sergeyevich”.");
  assert.equal(explain({ ...line, relation: "of a later version" }).label, "of a later version");
});

test("every relation of the engine has a label and a sentence that names what there is of both sides", async () => {
  const source = await readFile(join(ROOT, "src", "hit.rs"), "utf8");
  const [, body] = /pub enum Relation \{([^}]*)\}/.exec(source);
  const relations = [...body.matchAll(/^    (\w+),$/gm)].map(([, name]) => name.replace(/(?<!^)[A-Z]/g, "-$&").toLowerCase());
  assert.ok(relations.length >= 23 && relations.includes("korean-romanization"), relations.join());
  for (const relation of relations) {
    const [query, listed] = [relation === "only-listed" ? "" : "Aaa", relation === "only-query" ? "" : "Bbb"];
    const { label, sentence } = explain({ query, listed, relation, similarity: 1, weight: 1 });
    assert.ok(label.length > 0);
    assert.match(sentence, /^[A-Z“].*\.$/);
    for (const part of relation === "patronymic-missing" ? [query] : [query, listed]) assert.ok(sentence.includes(part), sentence);
  }
});

test("a record is read by people: labels, and values as they are written", () => {
  const html = recordHtml(
    recordOf({ name: { family: "Kim", given: "Woong-soon" }, documents: [{ type: "passport", number: "754110065", country: "KP" }], company: { name: "Roe Ltd", owners: [{ name: "Jane Roe", share: 40 }] } }),
  );
  for (const text of ["family Kim, given Woong-soon", "type passport, number 754110065, country KP", "name Roe Ltd, owners (name Jane Roe, share 40)", "Company, owner 1, name", "Birth date"]) {
    assert.ok(html.includes(text), text);
  }
  assert.doesNotMatch(html, /\[object|undefined|walletAddresses|birthDate/);
});

test("a record holds what has to be kept, and leaves the decision open", () => {
  const record = recordOf(applicant, { maxAge: 7, today: "2026-11-23", notesOff: ["time-zone"] });
  assert.deepEqual(record.fields.given, ["name", "birthDate", "country"]);
  assert.equal(record.fields.given.length + record.fields.absent.length, 16);
  assert.match(record.summary, /^Review: 1 hit in house \(/);
  assert.deepEqual(record.disposition, { decision: null, reasons: null, reviewer: null, decidedAt: null });
  assert.deepEqual(record.createdAt, { time: "2026-11-23T10:00:00.000Z", clock: "server" });
  assert.equal(record.explanations[0].length, record.screening.hits[0].evidence.length);
  const html = recordHtml(record);
  const { entity } = record.screening.hits[0];
  const { lists, pack, engine } = record.screening;
  for (const text of [entity.id, entity.version, lists[0].digest, pack, engine.tables, "1964-06-23", "Disposition", "notes off: time-zone", "stale after: 7 days"]) {
    assert.ok(html.includes(text), text);
  }
  const none = recordOf({ name: "Jane Example" });
  assert.match(none.summary, /^No hit in house \(/);
  assert.doesNotMatch(recordHtml(none), /\bclear(ed)?\b|\bmatch|\breject/i);
});

test("nothing typed becomes HTML, and the page has neither script nor request", () => {
  const html = recordHtml(recordOf({ name: `Woong-soon Kim`, otherNames: [`<img src=x onerror="alert(1)">`], address: `'"><script>alert(1)</script>&`, company: { name: "</table><script>", owners: [{ name: "<svg onload=alert(1)>" }] }, timeZone: "<a href=javascript:alert(1)>" }));
  assert.doesNotMatch(html, /<(script|img|link|iframe)|<[^>]*\s(src|on\w+)=|url\(|@import/);
  assert.match(html, /&#60;script&#62;/);
  const record = recordOf(applicant);
  record.screening.hits[0].entity.url = "javascript:alert(1)";
  assert.doesNotMatch(recordHtml(record), /href="javascript/);
});

test("a false positive is remembered until applicant, entry or time change", async () => {
  const store = new Map();
  const screening = screener.screen(applicant);
  const [hit] = screening.hits;
  const decision = { reviewer: "R. Viewer", reasons: "born elsewhere, passport seen", decidedOn: "2026-11-01", until: "2027-11-01" };
  const recall = (form, result, today = "2026-11-23", id = "account-7") => recallFalsePositives(store, id, form, result, today);
  assert.deepEqual(await recall(applicant, screening), { open: screening.hits, remembered: [] });
  await rememberFalsePositive(store, "account-7", applicant, hit, decision);
  assert.deepEqual(await recall(applicant, screening), { open: [], remembered: [{ hit, decision }] });
  const reordered = { country: "FR", name: "Woong-soon Kim", birthDate: "1964-06-23" };
  assert.equal((await recall(reordered, screening)).open.length, 0, "the order of fields is no change");
  assert.equal((await recall(applicant, screening, "2027-11-01")).open.length, 0);
  assert.equal((await recall(applicant, screening, "2027-11-02")).open.length, 1, "the time is over");
  assert.equal((await recall({ ...applicant, country: "DE" }, screening)).open.length, 1, "the applicant changed");
  assert.equal((await recall(applicant, screening, "2026-11-23", "account-8")).open.length, 1, "another account");
  const changed = { ...screening, hits: [{ ...hit, entity: { ...hit.entity, version: "0000000000000000" } }] };
  assert.equal((await recall(applicant, changed)).open.length, 1, "the entry changed");
  assert.match(await falsePositiveKey("account-7", applicant, hit), /^[0-9a-f]{64}$/);
  await assert.rejects(falsePositiveKey("", applicant, hit), KnownasError);
  await assert.rejects(rememberFalsePositive(store, "a", applicant, hit, { ...decision, reasons: "" }), KnownasError);
  await assert.rejects(recall(applicant, screening, "today"), KnownasError);
});

test("verify tells whether a result from the browser is what this server gives, and what differs", async () => {
  const sent = () => JSON.parse(JSON.stringify(screener.screen(applicant)));
  const differs = (result, form = applicant, options) => screener.verify(result, form, options).differs;
  const verified = screener.verify(sent(), applicant);
  assert.equal(verified.agrees, true);
  assert.equal(JSON.stringify(verified.screening), JSON.stringify(screener.screen(applicant)));
  assert.deepEqual(differs({ ...sent(), outcome: "no_hit", hits: [] }), ["result"]);
  const lower = sent();
  lower.hits[0].score -= 0.0001;
  assert.deepEqual(differs(lower), ["result"]);
  assert.deepEqual(differs(sent(), { ...applicant, name: "Kim Ung Sun" }), ["query", "result"]);
  assert.deepEqual(differs(sent(), applicant, { threshold: 0.5 }), ["settings"]);
  assert.deepEqual(differs({ ...sent(), engine: { ...sent().engine, version: "0.0.9" } }), ["engine"]);
  assert.deepEqual(differs({ ...sent(), pack: "0" }), ["pack"]);
  assert.deepEqual(differs({}), ["pack", "engine", "settings", "query", "result"]);
  // What no program can walk through is an error of input, never a crash.
  const deep = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
  const round = {};
  round.round = round;
  for (const hostile of [{ ...sent(), hits: deep }, { ...sent(), query: round }]) assert.throws(() => differs(hostile), KnownasError);
  assert.deepEqual(differs(JSON.parse('{"__proto__":{"hits":[]},"lists":"all"}')), ["pack", "engine", "settings", "query", "result"]);
  // The next day's `stale` is no difference.
  const week = screener.screen(applicant, { maxAge: 100_000, today: "2026-11-23" });
  assert.equal(screener.verify(week, applicant, { maxAge: 100_000, today: "2926-11-23" }).agrees, true);
  assert.throws(() => screener.verify("yes", applicant), KnownasError);
});
