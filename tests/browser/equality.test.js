// The same applicant, pack and settings give the same bytes in Node, native Rust, Chromium and Firefox ESR: generated applicants
// with every field a form may have, each with settings of its own.
//
// The browsers are driven by nobody: each is started with the address of a page that fetches the pack and the applicants,
// screens them with the package as npm delivers it, and posts its results.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { decodeBase64 } from "../../pkg/dist/base64.js";
import { loadScreener } from "../../pkg/dist/node.js";
import { base64 } from "../../pkg/dist/starter.js";
import { ROOT } from "./support.js";

const APPLICANTS = 5000;
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm" };
const PAGE = `<!doctype html><meta charset="utf-8"><script type="module">
import { loadScreener } from "/knownas/index.js";
const screener = await loadScreener({ pack: "/pack" });
const applicants = (await (await fetch("/applicants")).text()).split("\\n");
const results = applicants.map((line) => {
  const { applicant, options } = JSON.parse(line);
  return JSON.stringify(screener.screen(applicant, options));
});
await fetch("/results", { method: "POST", body: results.join("\\n") });
</script>`;

const pack = decodeBase64(base64);
const applicants = generated(APPLICANTS).map((asked) => JSON.stringify(asked));
let directory, server, address, posted, expected;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "knownas-equality-"));
  const screener = await loadScreener({ pack });
  expected = applicants.map((line) => {
    const { applicant, options } = JSON.parse(line);
    return JSON.stringify(screener.screen(applicant, options));
  });
  server = createServer((request, response) => void answer(request, response).catch(() => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});

after(async () => {
  server?.closeAllConnections();
  server?.close();
  await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});

async function answer(request, response) {
  const { pathname } = new URL(request.url, address);
  if (pathname === "/results") {
    let text = "";
    for await (const piece of request.setEncoding("utf8")) text += piece;
    response.end();
    return posted(text.split("\n"));
  }
  if (pathname === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
  if (pathname === "/pack") return response.end(Buffer.from(pack));
  if (pathname === "/applicants") return response.end(applicants.join("\n"));
  const bytes = await readFile(join(ROOT, "pkg", "dist", pathname.replace(/^\/knownas\//, "")));
  return response.writeHead(200, { "Content-Type": TYPES[extname(pathname)] ?? "text/plain" }).end(bytes);
}

/** What a browser posts; it is ended by its own process. */
async function inBrowser(program, args) {
  const results = new Promise((resolve) => (posted = resolve));
  const browser = spawn(program, args, { stdio: "ignore", detached: true });
  const ended = new Promise((resolve, reject) => browser.on("error", reject).on("exit", resolve));
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${program} posted no results`)), 90_000)));
  try {
    return await Promise.race([results, late, ended.then(() => results)]);
  } finally {
    clearTimeout(timer);
    process.kill(-browser.pid, "SIGKILL");
    await ended;
  }
}

function equal(results) {
  assert.equal(results.length, expected.length);
  for (const [at, result] of results.entries()) assert.equal(result, expected[at], applicants[at]);
}

const found = (paths) => paths.find((path) => path && existsSync(path));

test("the applicants are worth comparing", () => {
  const results = expected.map((text) => JSON.parse(text));
  const share = (holds) => results.filter(holds).length / results.length;
  assert.ok(share(({ hits }) => hits.length > 0) > 0.3, "many hits");
  assert.ok(share(({ hits }) => hits.length === 0) > 0.1, "many without");
  const relations = new Set(results.flatMap(({ hits }) => hits.flatMap(({ evidence }) => evidence.map(({ relation }) => relation))));
  assert.ok(relations.size >= 8, [...relations].join());
  const codes = new Set(results.flatMap(({ notes }) => notes.map(({ code }) => code)));
  assert.equal(codes.size, 13, `every note: ${[...codes]}`);
  const fields = new Set(applicants.flatMap((line) => Object.keys(JSON.parse(line).applicant)));
  assert.equal(fields.size, 16, `every field: ${[...fields]}`);
  const qualifiers = new Set(results.flatMap(({ hits }) => hits.flatMap(({ agrees, conflicts }) => [...agrees, ...conflicts.map((name) => `not ${name}`)])));
  assert.ok(qualifiers.size >= 10, [...qualifiers].join());
});

test("native Rust gives the bytes that Node gives", { timeout: 300_000 }, async () => {
  const file = join(directory, "lists.knownas");
  await writeFile(file, pack);
  const child = spawn("cargo", ["run", "--quiet", "--locked", "--example", "screen_lines", "--", file], { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(`${applicants.join("\n")}\n`);
  let text = "";
  for await (const piece of child.stdout.setEncoding("utf8")) text += piece;
  // JSON.stringify writes 1 where Rust writes 1.0: numbers are compared, and the order of keys.
  equal(text.trimEnd().split("\n").map((line) => JSON.stringify(JSON.parse(line))));
});

test("Chromium gives the bytes that Node gives", async () => {
  const chromium = found([process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]);
  assert.ok(chromium, "no browser: install Chromium, or name one with CHROMIUM=/path/to/chromium");
  const args = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0"];
  equal(await inBrowser(chromium, [...args, `--user-data-dir=${join(directory, "chromium")}`, address]));
});

test("Firefox gives the bytes that Node gives", async (context) => {
  const firefox = found([process.env.FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"]);
  if (firefox === undefined) {
    console.log("skipped: no Firefox; install firefox-esr, or name one with FIREFOX=/path/to/firefox");
    return context.skip("no Firefox");
  }
  const profile = await mkdtemp(join(directory, "firefox-"));
  const quiet = ["browser.shell.checkDefaultBrowser", "datareporting.policy.dataSubmissionEnabled", "app.normandy.enabled", "app.update.enabled"];
  const preferences = quiet.map((name) => `user_pref("${name}", false);\n`);
  await writeFile(join(profile, "user.js"), `${preferences.join("")}user_pref("network.captive-portal-service.enabled", false);\n`);
  equal(await inBrowser(firefox, ["--headless", "--no-remote", "--profile", profile, address]));
});

/** Applicants made by lot from listed and other names, with typing slips and every field; the same in every run. */
function generated(count) {
  // Numerical Recipes' linear congruence: 32 bits are plenty to choose names by.
  let state = 20_250_827;
  const below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = (list) => list[below(list.length)];
  const names = [
    "Kim Ung Sun", "Woong-soon Kim", "KIM U'ng-sun", "김웅순", "金雄順", "Ким Ун Сун", "Vitaliy Andreyev", "Андреев Виталий Сергеевич",
    "V. S. Andreyev", "Shenyang Geumpungri Network Technology Co., Ltd", "Chosun Sinjin Trading", "Song Kum Hyok", "송금혁", "Jang Kuk Chol",
    "Nguyen Quang Viet", "York Louis Celestino Herrera", "Gayk Asatryan", "Kim Sang Man", "U Yong Su", "O In Chun", "Jane Roe", "José O’Neill",
    "محمد علي", "Wang Wei", "Müller Straße", "İstanbul Işık", "Кim Ung Sun", "𝕂𝕚𝕞 Ung Sun", "Sasha Petrov", "Екатерина Иванова",
  ];
  const letters = [..."aeiouknrstyабвеи순김"];
  const slip = (name) => {
    const text = [...name];
    const at = below(text.length);
    const changed = [() => text.splice(at, 1), () => text.splice(at, 0, pick(letters)), () => (text[at] = pick(letters)), () => text.reverse()];
    changed[below(3 + (below(20) === 0 ? 1 : 0))]();
    return text.join("");
  };
  const name = () => {
    const text = below(4) === 0 ? `${pick(names).split(" ")[0]} ${pick(names).split(" ").at(-1)}` : pick(names);
    return below(3) === 0 ? slip(text) : text;
  };
  const parts = () => ({ family: pick(names).split(" ")[0], given: pick(names).split(" ").at(-1), ...(below(2) === 0 ? { patronymic: "Sergeyevich" } : {}) });
  const optional = {
    otherNames: () => [name()],
    kind: () => pick(["person", "organization", "vessel"]),
    birthDate: () => pick(["1964-06-23", "1964", "1980-09", "1991-01-31", "1874"]),
    gender: () => pick(["female", "male"]),
    nationality: () => [pick(["KP", "RU", "US", "VN"])],
    country: () => pick(["FR", "CN", "RU", "US", "KP"]),
    address: () => pick(["1 Main St, Springfield", "Tverskaya 1\nMoscow", "Pothonggang, Pyongyang, DPRK", "Rue\u200b 3, Lyon"]),
    city: () => pick(["Shenyang", "Sevastopol", "Lyon"]),
    email: () => pick(["jane.roe@example.com", "kim.ungsun@star.net.kp", "no mailbox"]),
    phone: () => pick(["+86 24 1234 5678", "+1 212 555 0123", "030 123456", "+٨٥٠ ٢ ٣٨١ ٨١٤٦"]),
    website: () => pick(["https://github.com/someone", "xn--e1afmkfd.xn--p1ai", "example.ir/about", "my site"]),
    walletAddresses: () => [pick(["1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T", "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2t", "vitalik.eth"])],
    documents: () => [pick([{ type: "passport", number: "754 110 065", country: "KP" }, { type: "tax", number: "253908966177", country: "RU" }, { type: "other", number: "GB82WEST12345698765432" }, { type: "national-id", number: "11010519491231002X", country: "CN" }])],
    company: () => ({ name: name(), country: pick(["RU", "CN"]), owners: [{ name: name(), share: below(1000) / 10 }], directors: [name()] }),
    timeZone: () => pick(["Asia/Shanghai", "Europe/Paris"]),
  };
  const settings = {
    threshold: () => below(100) / 100,
    weakAliases: () => below(2) === 0,
    limit: () => 1 + below(100),
    notesOff: () => [pick(["phone-country", "check-digit"])],
    reviewNotes: () => ["contact-form"],
    maxAge: () => below(400),
  };

  const some = (of, share) => Object.fromEntries(Object.entries(of).filter(() => below(share) === 0).map(([key, value]) => [key, value()]));
  // The package takes the day from the clock, the core from its options: every engine is given the same one.
  return Array.from({ length: count }, () => ({ applicant: { name: below(10) === 0 ? parts() : name(), ...some(optional, 4) }, options: { today: "2026-11-24", ...some(settings, 8) } }));
}
