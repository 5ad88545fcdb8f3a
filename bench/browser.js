// knownas in Chromium: the package as it is published, served under the page's policy.

import { existsSync } from "node:fs";
import { cp, link, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { busy } from "../scripts/busy.js";
import { serve } from "../scripts/serve.js";

const EXECUTABLE = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));

/** Screenings that are watched. */
const WATCHED = 200;

/** Figures by size, and the browser's name; without a browser what to do about it. */
export async function inChromium(root, work, packs, measured, say) {
  if (!EXECUTABLE) return { name: "no browser found: install Chromium, or name one with CHROMIUM=/path/to/chromium", sizes: [] };
  const site = join(work, "site");
  await rm(site, { recursive: true, force: true });
  await cp(join(root, "pkg", "dist"), join(site, "knownas"), { recursive: true });
  await build({ entryPoints: [join(root, "bench", "page.js")], bundle: true, format: "esm", outfile: join(site, "page.js"), logLevel: "error" });
  await writeFile(join(site, "index.html"), '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="page.js"></script>\n');
  for (const { times, path } of packs) await link(path, join(site, `${times}.knownas`));
  const server = await serve(site, { port: 8280 });
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"] });
  const opened = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(server.url);
    await page.waitForFunction(() => globalThis.run);
    return page;
  };
  const sizes = [];
  try {
    for (const { times } of packs) {
      const page = await opened();
      const { queries, innocents, others } = measured;
      const row = await page.evaluate(([pack, asked]) => globalThis.run("./knownas/index.js", pack, asked), [`./${times}.knownas`, { queries, innocents, others }]);
      await page.close();
      const [inPage, inWorker] = [await watched(await opened(), times, false, queries), await watched(await opened(), times, true, queries)];
      sizes.push({ times, ...row, inPage, inWorker });
      say(`Chromium, ${times} times the names: p50 ${row.p50.toFixed(2)} ms, main thread busy for ${inPage.longest.toFixed(1)} ms, with the worker ${inWorker.longest.toFixed(1)} ms`);
    }
    return { name: `Chromium ${browser.version()}`, sizes };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The longest stretch of the main thread while the pack loads and names are screened, and the time of the first answer. */
async function watched(page, times, inWorker, queries) {
  const names = queries.slice(0, WATCHED).map(({ text }) => text);
  const { longest, result: first } = await busy(page, (given) => globalThis.load(given), ["./knownas/index.js", `./${times}.knownas`, inWorker, names]);
  await page.close();
  return { longest, first };
}
