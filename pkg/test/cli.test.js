// The command line as a person or a cron job runs it.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";
import { mkdtemp } from "node:fs/promises";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { once } from "node:events";
import { cli, fixture, housePack, listFixture, objects, PACKAGE, scratch } from "./support.js";

let pack;

before(async () => {
  pack = join(await mkdtemp(join(tmpdir(), "knownas-test-")), "house.knownas");
  await writeFile(pack, await housePack());
});

test("--help, --version and each command's help", async () => {
  const main = await cli(["--help"]);
  assert.equal(main.code, 0);
  for (const command of ["update", "compile", "inspect", "diff", "screen", "record", "compare", "keygen"]) {
    assert.match(main.stdout, new RegExp(`^  ${command} `, "m"));
    const { code, stdout, stderr } = await cli([command, "--help"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, new RegExp(`^Usage: knownas ${command} `));
    assert.match(stdout, /^Exit codes: 0 done/m);
  }
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  assert.equal((await cli(["--version"])).stdout, `${version}\n`);
});

test("wrong usage: exit code 2, one line and a hint, nothing on standard output", async () => {
  const wrong = [
    [[], /no command/],
    [["frobnicate"], /unknown command "frobnicate"/],
    [["screen", "--frob"], /--frob/],
    [["screen", "--pack"], /--pack/],
    [["screen", "a.ndjson", "b.ndjson"], /one FILE/],
    [["screen", "--encoding", "utf-99"], /no known encoding/],
    [["screen", "--format", "csv", "--map", "full_name=nom"], /unknown column "nom"/],
    [["screen", "--map", "full_name=name"], /for csv/],
    [["screen", "--threshold", "1.5"], /from 0 to 1/],
    [["screen", "--jobs", "1.5"], /whole number/],
    [["screen", "--jobs", "0"], /from 1/],
    [["screen", "--format", "xml"], /ndjson or csv/],
    [["screen", "--pack", pack, "--lists", "ofac"], /no list "ofac"; there are house/],
    [["screen", "--pack", pack, "--notes-off", "phone"], /no note has the code "phone"/],
    [["screen", "--limit", "0"], /from 1 to 100/],
    [["record"], /--out DIR is missing/],
    [["record", "--out", "x", "a.ndjson"], /standard input/],
    [["record", "--out", "x", "--public-key", "x"], /neither a public key/],
    [["compile", "x.csv"], /--out/],
    [["compile", "--out", "x.knownas"], /no SOURCE/],
    [["compile", "--out", "x.knownas", "--published", "2026", "x"], /LIST=DATE/],
    [["inspect"], /one PACK/],
    [["diff", pack], /two packs/],
    [["keygen"], /--out FILE is missing/],
    [["compare", "--kind", "vessel"], /person or organization/],
  ];
  for (const [args, message] of wrong) {
    const { code, stdout, stderr } = await cli(args);
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, message);
    assert.match(stderr, /^knownas: .+\n {2}.+\n$/);
  }
});

test("a file that is no pack: exit code 2 and what to do", async (context) => {
  const directory = await scratch(context);
  const bytes = await readFile(pack);
  const files = { "cut.knownas": bytes.subarray(0, 100), "page.knownas": "<!doctype html>", "empty.knownas": "" };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), content);
    for (const command of [["inspect"], ["screen", "--pack"]]) {
      const { code, stdout, stderr } = await cli([...command, join(directory, name)]);
      assert.deepEqual([code, stdout], [2, ""], name);
      assert.ok(stderr.includes(name), stderr);
    }
  }
  const { code, stderr } = await cli(["inspect", join(directory, "missing.knownas")]);
  assert.deepEqual([code, /no such file/.test(stderr)], [2, true]);
});

test("screen: one result a line, in order; a bare string is a name", async () => {
  const input = ['"Kim Ung Sun"', '{"name":"Vitaly Andreyev"}', "", '"Jane Roe"'].join("\n");
  const { code, stdout, stderr } = await cli(["screen", "--pack", pack], input);
  assert.deepEqual([code, stderr], [0, ""]);
  const results = objects(stdout);
  assert.deepEqual(results.map(({ outcome, hits }) => [outcome, hits[0]?.entity.id]), [
    ["review", "house:55064"],
    ["review", "house:55065"],
    ["no_hit", undefined],
  ]);
  for (const { lists } of results) assert.deepEqual(lists.map(({ id, publishedOn }) => [id, publishedOn]), [["house", "2026-08-02"]]);
});

test("screen: an unreadable line gives an error in its place, and the run goes on", async () => {
  const input = Buffer.concat([
    Buffer.from('"Kim Ung Sun"\r\n\nnot json\n7\n{"name":"Kim","nmae":1}\n'),
    Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
    Buffer.from('"a\u2028b"\n{"name":"Jane Roe"}'),
  ]);
  const { code, stdout, stderr } = await cli(["screen", "--pack", pack], input);
  assert.equal(code, 1);
  assert.match(stderr, /4 lines failed/);
  const lines = objects(stdout);
  assert.deepEqual(lines.map((line) => line.line ?? line.outcome), ["review", 3, 4, 5, 6, "no_hit", "no_hit"]);
  assert.match(lines[3].error, /nmae/);
  assert.match(lines[4].error, /UTF-8/);
});

test("screen: results come while the input is still open", { timeout: 30_000 }, async (context) => {
  for (const jobs of ["1", "2"]) {
    const child = spawn(process.execPath, [join(PACKAGE, "bin/knownas.js"), "screen", "--pack", pack, "--jobs", jobs]);
    context.after(() => child.kill());
    child.stdin.write('"Kim Ung Sun"\n');
    const [line] = await once(child.stdout, "data");
    assert.match(String(line), /house:55064/);
    child.stdin.end();
    await once(child, "close");
  }
});

test("screen: the same bytes for any number of jobs, errors included", async () => {
  const names = ["Kim Ung Sun", "Woong-soon Kim", "Andreev Vitalii", "Jane Roe", "김웅순", "Sinjin Trading Corp"];
  const lines = Array.from({ length: 1500 }, (_, index) => (index % 97 === 0 ? "broken" : JSON.stringify(`${names[index % names.length]}`)));
  const [one, two, three] = await Promise.all(["1", "2", "3"].map((jobs) => cli(["screen", "--pack", pack, "--jobs", jobs], `${lines.join("\n")}\n`)));
  assert.equal(one.stdout.split("\n").length, 1501);
  assert.ok(one.stdout === two.stdout && one.stdout === three.stdout);
  assert.deepEqual([one.code, two.code, three.code], [1, 1, 1]);
});

test("screen: csv in, csv out", async () => {
  const input = '\ufeffid,name,birthDate,country,otherNames\n7,Kim Ung Sun,,,\n8,"Roe, Jane",1990,US,"Jane Doe; J. Roe"\n9,Jane Roe,yesterday,,\n10,short\n';
  const { code, stdout } = await cli(["screen", "--pack", pack, "--format", "csv"], input);
  assert.equal(code, 1);
  const [header, hit, none, bad, short, end] = stdout.split("\n");
  assert.equal(header, "line,id,outcome,hits,entity,name,score,lists,error");
  assert.match(hit, /^2,7,review,1,house:55064,"KIM, Ung Sun",1\.0000,house 2026-08-02,$/);
  assert.equal(none, "3,8,no_hit,0,,,,house 2026-08-02,");
  assert.match(bad, /^4,9,no_hit,0,,,,house 2026-08-02,"birthDate: /);
  assert.match(short, /^5,.*number of cells/);
  assert.equal(end, "");
  const unknown = await cli(["screen", "--pack", pack, "--format", "csv"], "name,shoe size\nKim,44\n");
  assert.deepEqual([unknown.code, unknown.stdout], [2, ""]);
  assert.match(unknown.stderr, /"shoe size"/);
  const twice = await cli(["screen", "--pack", pack, "--format", "csv"], "name,given\nKim,Ung Sun\n");
  assert.deepEqual([twice.code, twice.stdout], [2, ""]);
  assert.match(twice.stderr, /"name" and "given"/);
  // Nothing of a row is lost: a number without its firm and a country without a code are said to be missing.
  const lost = await cli(["screen", "--pack", pack, "--format", "csv"], "name,companyRegistration,passport,passportCountry\nJane Roe,123,,\nJane Roe,,K1234567,Korea\n");
  const [, firm, document] = lost.stdout.split("\n");
  assert.match(firm, /company\.name/);
  assert.match(document, /documents\[0\]\.country: not a country code/);
});

test("screen: a reader that leaves early is no error", async () => {
  const child = spawn(process.execPath, [join(PACKAGE, "bin/knownas.js"), "screen", "--pack", pack]);
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  child.stdin.on("error", () => {});
  child.stdin.write('"Kim Ung Sun"\n'.repeat(5000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end('"Kim Ung Sun"\n'.repeat(5000));
  const [code] = await once(child, "close");
  assert.deepEqual([code, stderr], [0, ""]);
});

test("screen: without a pack it is the starter pack, and standard error says so", async () => {
  const { code, stdout, stderr } = await cli(["screen"], '"Kim Ung Sun"\n');
  assert.equal(code, 0);
  assert.match(stderr, /starter pack/);
  assert.equal(objects(stdout)[0].lists[0].starter, true);
});

test("compare: one score a line, in order", async () => {
  const input = '{"a":"Woong-soon Kim","b":"KIM, Ung Sun"}\nnope\n{"a":"x"}\n{"a":"Kim Yong Sun","b":"KIM, Ung Sun"}\n';
  const { code, stdout } = await cli(["compare"], input);
  assert.equal(code, 1);
  const [alike, broken, half, unlike] = objects(stdout);
  assert.deepEqual(Object.keys(alike), ["score", "ofacScore", "evidence"]);
  assert.ok(alike.score > unlike.score);
  assert.deepEqual([broken.line, half.line], [2, 3]);
  assert.match(half.error, /b: expected a text/);
});

test("compile: counts, every dropped row, and the report as JSON", async (context) => {
  const directory = await scratch(context);
  const files = ["sdn.csv", "alt.csv", "add.csv", "sdn_comments.csv"].map((name) => listFixture(join("ofac_csv", name)));
  const [out, report] = [join(directory, "new", "all.knownas"), join(directory, "report.json")];
  const { code, stdout, stderr } = await cli(["compile", "--out", out, "--report", report, "--published", "ofac=2026-08-02", ...files, listFixture("un.xml")]);
  assert.equal(code, 0, stderr);
  const { lists } = JSON.parse(await readFile(report, "utf8"));
  assert.deepEqual(lists.map(({ id }) => id), ["ofac", "un"]);
  for (const { id, entities, sources } of lists) {
    assert.match(stdout, new RegExp(`^ *${entities} ${id.toUpperCase()} `, "m"));
    for (const { rows, used, dropped, name } of sources) {
      assert.equal(rows, used + dropped.length, name);
      for (const { reason } of dropped) assert.ok(stdout.includes(reason), reason);
    }
  }
  assert.match(stdout, /published 2026-08-02/);
  const inspected = await cli(["inspect", out]);
  assert.equal(inspected.code, 0, inspected.stderr);
  assert.match(inspected.stdout, /^ {2}published {2}2026-08-02$/m);
  const json = JSON.parse((await cli(["inspect", "--json", out])).stdout);
  assert.equal(json.bytes, (await readFile(out)).length);
  assert.match(json.sha256, /^[0-9a-f]{64}$/);
});

test("compile: a failure leaves the old pack and no other file", async (context) => {
  const directory = await scratch(context);
  const out = join(directory, "all.knownas");
  assert.equal((await cli(["compile", "--quiet", "--out", out, fixture("house.json")])).stdout, "");
  const before = await readFile(out);
  await writeFile(join(directory, "bad.csv"), "milk\neggs\n");
  const { code, stdout, stderr } = await cli(["compile", "--out", out, fixture("house.json"), join(directory, "bad.csv")]);
  assert.deepEqual([code, stdout], [2, ""]);
  assert.match(stderr, /bad\.csv/);
  assert.deepEqual(await readFile(out), before);
  assert.deepEqual((await readdir(directory)).sort(), ["all.knownas", "bad.csv"]);
  const blocked = await cli(["compile", "--out", join(out, "below"), fixture("house.json")]);
  assert.equal(blocked.code, 2);
  assert.match(blocked.stderr, /can't be written/);
});

test("compile: the same files give the same bytes", async (context) => {
  const directory = await scratch(context);
  const [one, two] = ["one", "two"].map((name) => join(directory, name));
  for (const out of [one, two]) await cli(["compile", "--quiet", "--out", out, fixture("house.json"), listFixture("un.xml")]);
  assert.deepEqual(await readFile(one), await readFile(two));
});

test("record writes what screen finds, as JSON and HTML, and nothing for others unless asked", async (t) => {
  const out = join(await scratch(t), "records");
  const lines = ['{"name":"Woong-soon Kim","birthDate":"1964-06-23"}', "", '"Jane Example"', "{", '{"name":"Woong-soon Kim","city":"<b>Lyon"}', ""].join("\n");
  const { code, stdout, stderr } = await cli(["record", "--pack", pack, "--out", out, "--max-age", "30"], lines);
  assert.equal(code, 1);
  assert.match(stderr, /^knownas: line 4: not JSON .*\nknownas: 1 line failed\n$/);
  const names = ["line-000001.json", "line-000001.html", "line-000005.json", "line-000005.html"];
  assert.deepEqual(stdout, names.map((name) => `${join(out, name)}\n`).join(""));
  assert.deepEqual((await readdir(out)).sort(), [...names].sort());
  const record = JSON.parse(await readFile(join(out, names[0]), "utf8"));
  const screened = objects((await cli(["screen", "--pack", pack, "--max-age", "30"], lines)).stdout);
  assert.deepEqual(record.screening, screened[0]);
  assert.equal(record.applicant.birthDate, "1964-06-23");
  assert.equal(record.createdAt.clock, "server");
  assert.match(record.build, /^[0-9a-f]{64}$/);
  assert.deepEqual([record.signature, record.fetchedAt, record.disposition.decision], ["not verified", null, null]);
  const html = await readFile(join(out, names[3]), "utf8");
  assert.match(html, /&#60;b&#62;Lyon[\s\S]*Disposition/);
  const all = await cli(["record", "--pack", pack, "--out", out, "--all"], '"Jane Example"');
  assert.equal(all.code, 0);
  assert.match(JSON.parse(await readFile(join(out, "line-000001-2.json"), "utf8")).summary, /^No hit in house/);
});

test("record replaces an undecided record of the same applicant, and no other", async (t) => {
  const out = await scratch(t);
  const recorded = async (input) => (await cli(["record", "--pack", pack, "--out", out], input)).stdout.split("\n")[0];
  const [first, second] = [join(out, "line-000001.json"), join(out, "line-000001-2.json")];
  assert.deepEqual([await recorded('"Kim Ung Sun"'), await recorded('"Kim Ung Sun"')], [first, first]);
  assert.equal(await recorded('"Vitaly Andreyev"'), second);
  assert.equal(JSON.parse(await readFile(first, "utf8")).applicant.name, "Kim Ung Sun");
  const decided = JSON.parse(await readFile(first, "utf8"));
  decided.disposition.decision = "false positive";
  await writeFile(first, JSON.stringify(decided));
  assert.equal(await recorded('"Kim Ung Sun"'), join(out, "line-000001-3.json"));
  assert.deepEqual(JSON.parse(await readFile(first, "utf8")), decided);
});
