// The reviewer's side: why a hit is a hit, what the outcome rests on, and the record of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { loadScreener } from "../../pkg/dist/node.js";
import { REQUIRED, fill, hits, outcome, review, saved, send, settled, stage } from "./support.js";

const { visit } = await stage({ before, after });

for (const [name, entity] of [
  ["Woong-soon Kim", "ofac:55064"],
  ["Ким Ун Сун", "ofac:55064"],
  ["김웅순", "ofac:55064"],
  ["Vitaly Andreyev", "ofac:55065"],
]) {
  test(`the sample ${name} shows ${entity} first, part by part`, async (t) => {
    const page = await visit(t);
    await review(page);
    await page.getByRole("button", { name, exact: true }).click();
    assert.equal(await outcome(page).innerText(), "Review");
    const hit = hits(page).first();
    const text = await hit.innerText();
    assert.match(text, new RegExp(entity));
    assert.match(text, /primary name|strong alias/);
    assert.match(text, /DPRK2/);
    assert.equal(await hit.getByRole("link").getAttribute("href"), `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${entity.slice(5)}`);
    const pairs = hit.getByRole("list", { name: "Evidence, part by part" }).getByRole("listitem");
    assert.ok((await pairs.count()) > 0);
    const weights = await pairs.locator(".weight").allInnerTexts();
    const sum = weights.map((weight) => Number.parseInt(weight.match(/\d+/)?.[0] ?? "0")).reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(sum - 100) <= weights.length, `the weights make the whole: ${weights}`);
    for (const why of await pairs.locator(".why").allInnerTexts()) assert.ok(why.length > 10, "every relation is explained");
  });
}

test("no hit names the lists and their dates, and no green light", async (t) => {
  const page = await visit(t);
  await review(page);
  await page.getByRole("button", { name: "Jane Example" }).click();
  assert.match(await outcome(page).innerText(), /^No hit in starter \(\d{4}-\d{2}-\d{2}\)$/);
  const text = await page.locator("#reviewer").innerText();
  assert.match(text, /Starter pack: .*no substitute for the official lists/);
  assert.doesNotMatch(text, /\bclear(ed)?\b|\bmatch(es|ed)?\b|\breject|\bpassed\b/i);
});

test("honest limits stand beside every result", async (t) => {
  const page = await visit(t);
  await review(page);
  const text = await page.locator("#reviewer").innerText();
  for (const words of [/not a compliance decision/, /no legal advice/, /victim of identity theft/, /server’s re-check/]) assert.match(text, words);
});

test("the view follows the form when a field is left, and the settings", async (t) => {
  const page = await visit(t);
  await review(page);
  await fill(page, { "Full name": "Jane Example", Company: "Korea Sinjin Trading Corporation" });
  assert.equal(await outcome(page).innerText(), "Review");
  assert.match(await hits(page).first().innerText(), /“Company”/);
  await fill(page, { Company: "" });
  assert.match(await outcome(page).innerText(), /^No hit/);
  await page.getByLabel("A list is stale after").fill("3000");
  await page.getByLabel("A list is stale after").blur();
  await settled(page);
  assert.doesNotMatch(await page.locator("#result").innerText(), /older than the limit/);
  await page.getByLabel("A list is stale after").fill("1");
  await page.getByLabel("A list is stale after").blur();
  await settled(page);
  assert.match(await page.locator("#result").innerText(), /older than the limit/);
});

test("the record holds the screening byte for byte as Node gives it, with the decision left open", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "Woong-soon Kim", "Other name": "Виталий Андреев", Company: "Sinjin Trading Corp", ...REQUIRED });
  await page.locator("summary", { hasText: "Identity document" }).click();
  await fill(page, { Number: "754110065", "Issued by": "KP" });
  await review(page);
  const record = JSON.parse(await saved(page, "Export review record (JSON)"));
  assert.deepEqual(record.applicant, {
    name: "Woong-soon Kim",
    otherNames: ["Виталий Андреев"],
    birthDate: "1984-05-06",
    country: "FR",
    email: "someone@example.com",
    company: { name: "Sinjin Trading Corp" },
    documents: [{ type: "passport", number: "754110065", country: "KP" }],
  });
  const screener = await loadScreener();
  const today = record.createdAt.time.slice(0, 10);
  const again = screener.screen(record.applicant, { weakAliases: false, maxAge: 30, today });
  assert.equal(JSON.stringify(record.screening), JSON.stringify(again));
  assert.deepEqual(record.pack.lists, screener.info().lists);
  assert.equal(record.disposition.decision, null);
});

test("the record is saved as a file of its own, and printed without a request or a problem", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "Woong-soon Kim", "Other name": "<b>Roe</b> Jane", ...REQUIRED });
  await review(page);
  const html = String(await saved(page, "Export as HTML"));
  assert.match(html, /two romanizations of the same Korean name/);
  assert.match(html, /&#60;b&#62;Roe/);
  await page.getByRole("button", { name: "Print" }).click();
  const printed = page.frameLocator("#printout");
  assert.match(await printed.locator("body").innerText(), /Review record[\s\S]*KIM, Ung Sun[\s\S]*Disposition/);
  assert.equal(await printed.locator("b").count(), 0, "what was typed stays text");
  assert.equal(await printed.locator(".slot").first().evaluate((slot) => getComputedStyle(slot).height !== "auto"), true);
});

test("a Korean name in Hangul or in Russian letters is shown in every named system", async (t) => {
  const page = await visit(t);
  const systems = async (name) => {
    await fill(page, { "Full name": name, ...REQUIRED });
    await review(page);
    await settled(page);
    return page.locator("#romanizations tbody tr").allInnerTexts();
  };
  const has = (rows, spelling, system) => rows.some((row) => row.includes(spelling) && row.includes(system));
  const korean = [
    ["Gim Ungsun", "Revised Romanization 2000"],
    ["Kim Ungsun", "McCune-Reischauer 1939"],
    ["Kim Ung Sun", "DPRK 1992"],
    ["Kim Ung Sun", "DPRK 2012"],
    ["Kim Wungswun", "Yale 1942"],
    ["Ким Ун Сун", "Kontsevich 1966"],
  ];
  const ofHangul = await systems("김웅순");
  for (const [spelling, system] of korean) assert.ok(has(ofHangul, spelling, system), `${system} in\n${ofHangul.join("\n")}`);
  const ofRussian = await systems("Ким Ун Сун");
  for (const [spelling, system] of [["김", "Hangul"], ["Kim Un Sun", "BGN/PCGN Russian"]]) assert.ok(has(ofRussian, spelling, system), system);
  for (const [, system] of korean) assert.ok(has(ofRussian, "", system), system);
  const ofChinese = await systems("Чжэн Вэйдун");
  assert.ok(has(ofChinese, "Zheng Weidong", "Hanyu Pinyin 1958"), ofChinese.join("\n"));
});

test("hits of one party stand together, each with its list and date", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "Kim Ung Sun", Wallet: "1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T", "Other name": "Vitaly Andreyev" });
  await review(page);
  const party = page.locator("section.party", { hasText: "ANDREYEV" });
  assert.equal(await party.locator("article.hit").count(), 2, "by wallet and by name");
  for (const source of await party.locator(".source").allInnerTexts()) assert.match(source, /List starter, listed on 2025-08-27/);
});

test("the same applicants give the same bytes in the page and in Node", async (t) => {
  const page = await visit(t);
  const applicants = [
    "Kim Ung Sun", "KIM U'ng-sun", "Kim Yong Sun", "김 웅순", "Андреев Виталий Сергеевич", "V. S. Andreyev", "Anton Andreyev",
    "Nguyen Quang Viet", "José Ángel O’Neill-García", "金雄順", "محمد علي", "𝕂𝕚𝕞 Ung Sun", "Кim Ung Sun", "U Yong Su", "O", "İstanbul Işık",
  ].map((name) => ({ name, birthDate: "1964-06-23", country: "CN" }));
  applicants.push({ name: "Shenyang Kumphungri Network Tech Co", kind: "organization" }, { name: { family: "Kim", given: "Ung Sun" } });
  const options = { threshold: 0.5, weakAliases: true, limit: 20 };
  const inPage = await page.evaluate(
    async ([list, settings]) => {
      const { loadScreener: load } = await import("/knownas/index.js");
      const screener = await load();
      return list.map((applicant) => JSON.stringify(screener.screen(applicant, settings)));
    },
    [applicants, options],
  );
  const screener = await loadScreener();
  for (const [index, applicant] of applicants.entries()) {
    assert.equal(inPage[index], JSON.stringify(screener.screen(applicant, options)), JSON.stringify(applicant));
  }
});

test("the view is opened and worked with the keyboard alone, beside a form already sent", async (t) => {
  const page = await visit(t);
  await fill(page, { "Full name": "김웅순", ...REQUIRED });
  await send(page);
  await page.getByRole("switch").focus();
  await page.keyboard.press("Space");
  assert.equal(await page.getByRole("switch").getAttribute("aria-checked"), "true");
  assert.equal(await outcome(page).innerText(), "Review");
  const reached = new Set();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent));
  }
  for (const target of ["files", "weak-aliases", "max-age", "Export review record (JSON)", "Official entry ↗", "What this rests on"]) {
    assert.ok(reached.has(target), `${target} is reached with Tab`);
  }
});
