/**
 * `knownas update`: today's official lists as one pack, or the pack of yesterday with the reason why.
 *
 * In this order: download what has changed, compile, compare with the last update, open the pack again, and only then replace:
 * first the kept sources, then the pack, then the manifest. The manifest has the digests of both, so that an update that is
 * stopped in between is made good by the next one.
 */

import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import type { Agent } from "node:http";
import { basename, dirname, join } from "node:path";
import { diffPacks } from "../compiler-node.js";
import type { Report, SourceReport } from "../compiler-node.js";
import { KnownasError } from "../error.js";
import { loadEngine } from "../node.js";
import type { Engine } from "../types.js";
import { accountLines } from "./account.js";
import { compile } from "./compile.js";
import type { Source } from "./compile.js";
import { download, through } from "./download.js";
import { inWords, readBytes, writeAtomically } from "./files.js";
import { SIGN_HELP, SIGN_OPTIONS, signerFor } from "./keys.js";
import type { Signer } from "./keys.js";
import { readManifest, sha256 } from "./manifest.js";
import type { FileEntry, Manifest, Settings, SourceEntry } from "./manifest.js";
import { atMirror, OFFICIAL } from "./official.js";
import type { OfficialFile } from "./official.js";
import { integerOption, numberOption, readOptions, usage } from "./options.js";
import { asLines, counted, thousands, write } from "./output.js";
import { screenerFrom } from "./packs.js";
import { Problem } from "./problem.js";
import { Progress } from "./progress.js";
import { publish, PUBLISH_HELP } from "./publish.js";
import { fileLine, partsOf } from "./split.js";
import type { Part } from "./split.js";

export const summary = "download the official lists, compile, verify, replace the pack";

export const help = `Usage: knownas update [options]

Downloads the official lists, compiles them, opens the pack again, and replaces DIR/lists.knownas in one step. When anything
is wrong the old pack stays: a download that failed or broke off, a file that can't be read, a list that shrank.
DIR/manifest.json says what the pack was made of; DIR/sources keeps the files, so that only changed ones are downloaded.

Options:
  --lists IDS         which lists: ${Object.keys(OFFICIAL).join(",")} (all unless given)
  --out DIR           where the pack goes; the current directory unless given
  --program NAMES     keep only entities of these programs: --program DPRK2,DPRK3
  --names-only        keep only what names need: a smaller pack, without identifiers, dates and remarks
${PUBLISH_HELP}
  --split             write the pack as two more files for pages: lists.names.knownas and lists.details.knownas
${SIGN_HELP}
  --max-shrink PCT    refuse when a list lost more than this share of its entities since the last update; 10 unless given
  --max-unknown PCT   refuse when more than this share of a file's rows is dropped or not understood; 25 unless given
  --retries N         how often a download is tried again, after pauses of 1, 2, 4 … seconds; 4 unless given
  --proxy URL         an HTTP proxy for all requests: http://proxy.example:3128
  --base-url URL      a mirror that has the files under their names instead of the official addresses
  --quiet             print nothing but errors
  -h, --help          this text

Files, by list; kr is a file of this package:
${Object.entries(OFFICIAL).flatMap(([id, list]) => ("files" in list ? list.files : []).map(({ name, url }) => `  ${id.padEnd(5)} ${name.padEnd(28)} ${url}`)).join("\n")}

Exit codes: 0 done, or nothing new; 2 wrong usage, or the old pack is kept because of what standard error says.
`;

/** Where everything is. */
interface Place {
  pack: string;
  manifest: string;
  sources: string;
}

/** What was asked for. */
interface Order {
  settings: Settings;
  key: Signer | undefined;
  maxShrink: number;
  maxUnknown: number;
  retries: number;
  base: URL | undefined;
  agent: Agent | undefined;
  quiet: boolean;
  engine: Engine;
}

/** A file with its entry in the manifest. */
interface Got {
  entry: SourceEntry;
  /** Where it is now. */
  path: string;
  /** Whether it just came and is to be kept. */
  fresh: boolean;
}

/** Runs the command and gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const parsed = readOptions("update", args, {
    lists: { type: "string" },
    out: { type: "string" },
    program: { type: "string", multiple: true },
    "names-only": { type: "boolean" },
    split: { type: "boolean" },
    publish: { type: "string" },
    ...SIGN_OPTIONS,
    "max-shrink": { type: "string" },
    "max-unknown": { type: "string" },
    retries: { type: "string" },
    proxy: { type: "string" },
    "base-url": { type: "string" },
    quiet: { type: "boolean" },
  });
  if (parsed === undefined) return write(help).then(() => 0);
  const { values, positionals } = parsed;
  if (positionals.length > 0) throw usage("update", `unexpected "${positionals[0]}"`);
  const directory = values.out ?? ".";
  const proxy = values.proxy === undefined ? undefined : address("proxy", values.proxy).href;
  const order: Order = {
    settings: { lists: listsOption(values.lists), programs: names(values.program ?? []).sort(), namesOnly: values["names-only"] === true, ...(values.split === true && { split: true }) },
    key: await signerFor("update", values, join(directory, "lists.knownas")),
    maxShrink: numberOption("update", "max-shrink", values["max-shrink"], 0, 100) ?? 10,
    maxUnknown: numberOption("update", "max-unknown", values["max-unknown"], 0, 100) ?? 25,
    retries: integerOption("update", "retries", values.retries, 0, 20) ?? 4,
    base: values["base-url"] === undefined ? undefined : address("base-url", values["base-url"]),
    agent: proxy === undefined ? undefined : through(proxy),
    quiet: values.quiet === true,
    engine: (await loadEngine()).engine(),
  };
  const place = { pack: join(directory, "lists.knownas"), manifest: join(directory, "manifest.json"), sources: join(directory, "sources") };
  try {
    await update(directory, place, order);
    if (values.publish !== undefined) await published(values.publish, place, order);
  } catch (error) {
    throw error instanceof Problem ? await withWhatIsKept(error, place) : error;
  } finally {
    order.agent?.destroy();
  }
  return 0;
}

/** The pack that is in force, as a web server serves it; also where it is the one of the last update. */
async function published(directory: string, place: Place, { quiet }: Order): Promise<void> {
  const parts = await publish(directory, await readBytes(place.pack), (await readManifest(place.manifest))?.lists ?? []);
  if (!quiet) await write(asLines(parts.map(fileLine)));
}

function listsOption(option: string | undefined): string[] {
  const known = Object.keys(OFFICIAL);
  if (option === undefined) return known;
  const asked = names([option]);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined || asked.length === 0) throw usage("update", `--lists ${option}: there are ${known.join(", ")}`);
  return known.filter((name) => asked.includes(name));
}

function names(options: readonly string[]): string[] {
  return [...new Set(options.flatMap((option) => option.split(",")).map((name) => name.trim()).filter((name) => name !== ""))];
}

function address(name: string, option: string): URL {
  const url = URL.canParse(option) ? new URL(option) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw usage("update", `--${name} ${option}: expected an http(s) address`);
}

async function withWhatIsKept(problem: Problem, { pack }: Place): Promise<Problem> {
  const kept = await stat(pack).then(({ mtime }) => `${pack} of ${mtime.toISOString().slice(0, 10)} is kept`, () => "there is no pack yet");
  return new Problem(problem.message, problem.hint === undefined ? kept : `${problem.hint}; ${kept}`);
}

async function update(directory: string, place: Place, order: Order): Promise<void> {
  const last = await readManifest(place.manifest);
  const work = await workshop(directory);
  try {
    const got = await downloaded(last, work, place, order);
    if (last !== undefined && (await isCurrent(last, got, place, order))) {
      await keep(got, place);
      await writeManifest(place, { ...last, checkedAt: now(), sources: got.map(({ entry }) => entry) });
      if (!order.quiet) await write(asLines([`${place.pack}: up to date`]));
      return;
    }
    const { pack, report } = await compile(got.map(({ path, entry }): Source => ({ name: entry.file, path })), (compiler) => {
      if (order.settings.programs.length > 0) compiler.programs(order.settings.programs);
      if (order.settings.namesOnly) compiler.namesOnly();
    });
    checkUnknown(report, order);
    checkShrink(report, last, order);
    const signed = order.key === undefined ? pack : order.key.sign(pack);
    const fresh = join(work, basename(place.pack));
    await writeAtomically(fresh, signed);
    const parts = order.settings.split === true ? await partsOf(place.pack, pack, order.key) : [];
    for (const { path, bytes } of parts) await writeAtomically(join(work, basename(path)), bytes);
    await verified(fresh, signed, report, order);
    const changes = order.quiet ? [] : await changeLines(place.pack, signed);
    await keep(got, place);
    for (const { path } of parts) await moved(join(work, basename(path)), path);
    await moved(fresh, place.pack);
    await writeManifest(place, manifestOf(order, signed, parts, report, got));
    if (!order.quiet) await write(asLines([...accountLines(report), "", ...changes, ...[{ path: place.pack, bytes: signed }, ...parts].map(fileLine)]));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A directory for what is not whole yet, on the same disk; those of updates that were killed go with it. */
async function workshop(directory: string): Promise<string> {
  const prefix = ".update-";
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000;
  try {
    await mkdir(directory, { recursive: true });
    for (const name of await readdir(directory)) {
      const path = join(directory, name);
      if (name.startsWith(prefix) && (await stat(path)).mtimeMs < dayAgo) await rm(path, { recursive: true, force: true });
    }
    return await mkdtemp(join(directory, prefix));
  } catch (error) {
    throw new Problem(`${directory} can't be written: ${inWords(error)}`);
  }
}

/** The files of every list, one after the other: the servers are public ones. */
async function downloaded(last: Manifest | undefined, work: string, place: Place, order: Order): Promise<Got[]> {
  const got: Got[] = [];
  for (const list of order.settings.lists) {
    const official = OFFICIAL[list];
    if (official === undefined) continue;
    if ("own" in official) got.push(await ownFile(list, official.own));
    else for (const file of official.files) got.push(await officialFile(list, file, last, work, place, order));
  }
  return got;
}

async function ownFile(list: string, path: string): Promise<Got> {
  const bytes = await readBytes(path);
  const entry = { list, file: basename(path), url: null, etag: null, lastModified: null, downloadedAt: null, bytes: bytes.length, sha256: sha256(bytes) };
  return { entry, path, fresh: false };
}

async function officialFile(list: string, file: OfficialFile, last: Manifest | undefined, work: string, place: Place, order: Order): Promise<Got> {
  const url = order.base === undefined ? file.url : atMirror(order.base, file);
  const kept = join(place.sources, file.name);
  const known = await keptEntry(last, url, kept);
  const fresh = join(work, file.name);
  const progress = new Progress(file.name, order.quiet ? undefined : process.stderr);
  const received = await download(url, fresh, known, {
    agent: order.agent,
    retries: order.retries,
    userAgent: `Mozilla/5.0 (compatible; knownas/${order.engine.version}; sanctions lists for screening)`,
    onProgress: (loaded, total) => progress.at(loaded, total),
    onRetry: (reason, seconds) => progress.say(`${reason}; trying again in ${counted(seconds, "second")}`),
  });
  if (received === undefined && known !== undefined) {
    progress.say("not changed");
    return { entry: known, path: kept, fresh: false };
  }
  if (received === undefined) throw new Problem(`${url} answered "not modified" to a first request`);
  progress.say(counted(received.bytes, "byte"));
  return { entry: { list, file: file.name, url, downloadedAt: now(), ...received }, path: fresh, fresh: true };
}

/** The manifest's entry of a file that is still there as it came. */
async function keptEntry(last: Manifest | undefined, url: string, path: string): Promise<SourceEntry | undefined> {
  const entry = last?.sources.find((source) => source.url === url);
  if (entry === undefined) return undefined;
  const bytes = await readBytes(path).catch(() => undefined);
  return bytes !== undefined && sha256(bytes) === entry.sha256 ? entry : undefined;
}

/** Whether the pack that is there is what these sources give. */
async function isCurrent(last: Manifest, got: readonly Got[], place: Place, { settings, key, engine }: Order): Promise<boolean> {
  const made = (manifest: Pick<Manifest, "engine" | "settings">, sources: readonly SourceEntry[], keyId: string | null) =>
    JSON.stringify([manifest.engine, manifest.settings, sources.map(({ list, file, sha256 }) => [list, file, sha256]), keyId]);
  const same = made(last, last.sources, last.pack.key) === made({ engine, settings }, got.map(({ entry }) => entry), keyIds(key)) && !isEnding(last, key);
  const isThere = async ({ file, sha256: digest }: FileEntry) => {
    const bytes = await readBytes(join(dirname(place.pack), file)).catch(() => undefined);
    return bytes !== undefined && sha256(bytes) === digest;
  };
  return same && (await Promise.all([last.pack, ...(last.parts ?? [])].map(isThere))).every(Boolean);
}

/** The ids of the keys as the manifest has them. */
function keyIds(key: Signer | undefined): string | null {
  return key === undefined ? null : key.ids.join("+");
}

/** Whether less than half of the time is left for which a pack of today would hold: it is signed anew, though nothing has changed. */
function isEnding({ pack }: Manifest, key: Signer | undefined): boolean {
  if (key === undefined) return false;
  const end = (day: string | null | undefined) => (day == null ? Number.POSITIVE_INFINITY : Date.parse(day));
  const [held, now] = [end(pack.expires), Date.now()];
  return key.expires === null ? held !== Number.POSITIVE_INFINITY : held - now < (end(key.expires) - now) / 2 || held === Number.POSITIVE_INFINITY;
}

function checkUnknown(report: Report, { maxUnknown }: Order): void {
  for (const source of report.lists.flatMap(({ sources }) => sources)) {
    // A row may hold several parts that are not understood.
    const lost = Math.min(source.rows, source.dropped.length + source.unknown.reduce((sum, { count }) => sum + count, 0));
    if (lost * 100 <= source.rows * maxUnknown) continue;
    throw new Problem(
      `${source.name}: ${thousands(lost)} of ${counted(source.rows, "row")} dropped or not understood, more than ${maxUnknown} %, first ${firstLost(source)}`,
      "the format of the file has changed: a newer version of knownas may know it; --max-unknown sets the limit",
    );
  }
}

function firstLost({ dropped, unknown }: SourceReport): string {
  const [row] = dropped;
  if (row !== undefined) return `${row.element ?? `line ${row.line ?? "?"}`} (${row.reason})`;
  const [most] = [...unknown].sort((a, b) => b.count - a.count);
  return `${most?.what ?? ""} (${most?.example ?? ""})`;
}

function checkShrink(report: Report, last: Manifest | undefined, { maxShrink, settings }: Order): void {
  if (last === undefined || JSON.stringify(last.settings.programs) !== JSON.stringify(settings.programs)) return;
  for (const { id, entities } of last.lists) {
    if (!settings.lists.some((list) => id === list || id.startsWith(`${list}-`))) continue;
    const left = report.lists.find((list) => list.id === id)?.entities ?? 0;
    if (left * 100 >= entities * (100 - maxShrink)) continue;
    throw new Problem(
      `the list ${id} shrank from ${counted(entities, "entity", "entities")} to ${thousands(left)}, by more than ${maxShrink} %`,
      "if its publisher really took so many off, give --max-shrink 100 once",
    );
  }
}

/** Reads the pack again as whoever loads it will, and counts. */
async function verified(path: string, signed: Uint8Array, report: Report, { key }: Order): Promise<void> {
  const bytes = await readBytes(path);
  if (sha256(bytes) !== sha256(signed)) throw new Problem(`${path} does not hold what was written to it`, "check the disk");
  const screener = await screenerFrom(bytes, path, key === undefined ? {} : { publicKey: { keys: key.publicKeys, threshold: key.publicKeys.length }, minVersion: key.version });
  const { lists, entities } = screener.info();
  screener.dispose();
  const counts = (rows: readonly { id: string; entities: number }[]) => rows.map(({ id, entities }) => `${id} ${entities}`).sort().join(", ");
  const sum = report.lists.reduce((sum, list) => sum + list.entities, 0);
  if (counts(lists) !== counts(report.lists) || entities !== sum) {
    throw new Problem(`the pack holds ${counts(lists)}, but ${counts(report.lists)} were compiled`, "this is a mistake of knownas, please report it");
  }
}

/** What is new in each list; nothing where there is no pack yet, or one that this version does not read. */
async function changeLines(path: string, signed: Uint8Array): Promise<string[]> {
  const old = await readBytes(path).catch(() => undefined);
  if (old === undefined) return [];
  try {
    const { lists } = await diffPacks(old, signed);
    return [...lists.map(({ id, added, removed, changed }) => `${id}: ${thousands(added)} added, ${thousands(removed)} removed, ${thousands(changed)} changed`), ""];
  } catch (error) {
    if (error instanceof KnownasError) return [];
    throw error;
  }
}

async function keep(got: readonly Got[], { sources }: Place): Promise<void> {
  await mkdir(sources, { recursive: true });
  for (const { fresh, path, entry } of got) {
    if (fresh) await moved(path, join(sources, entry.file));
  }
}

async function moved(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    throw new Problem(`${to} can't be replaced: ${inWords(error)}`);
  });
}

function manifestOf({ settings, key, engine }: Order, signed: Uint8Array, parts: readonly Part[], report: Report, got: readonly Got[]): Manifest {
  const sum = (count: (list: Report["lists"][number]) => number) => report.lists.reduce((sum, list) => sum + count(list), 0);
  return {
    version: 1,
    updatedAt: now(),
    checkedAt: now(),
    engine,
    settings,
    pack: {
      file: "lists.knownas",
      bytes: signed.length,
      sha256: sha256(signed),
      entities: sum(({ entities }) => entities),
      aliases: sum(({ aliases }) => aliases.total),
      key: keyIds(key),
      ...(key !== undefined && { version: key.version, expires: key.expires }),
    },
    ...(parts.length > 0 && { parts: parts.map(({ path, bytes }) => ({ file: basename(path), bytes: bytes.length, sha256: sha256(bytes) })) }),
    lists: report.lists.map(({ id, title, publishedOn, entities, aliases }) => ({ id, title, publishedOn, entities, aliases: aliases.total })),
    sources: got.map(({ entry }) => entry),
  };
}

async function writeManifest({ manifest }: Place, content: Manifest): Promise<void> {
  await writeAtomically(manifest, `${JSON.stringify(content, null, 2)}\n`);
}

function now(): string {
  return new Date().toISOString();
}
