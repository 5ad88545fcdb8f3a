/**
 * A pack, or its details, from wherever it is -> its bytes. What the bytes hold is checked by the engine, not here.
 */

import { forget, keep, kept } from "./cache.js";
import { KnownasError, reason } from "./error.js";
import { shared } from "./flight.js";
import { Gathered } from "./gathered.js";
import { canInflate, inflated, isGzip } from "./inflate.js";
import { manifestIn } from "./manifest.js";
import type { Published } from "./manifest.js";
import { described } from "./plain.js";
import type { PackSource, Progress } from "./types.js";
import { within } from "./wait.js";

/** How to get it. */
export interface Download {
  /** What it is; the option it is given by. */
  what: "pack" | "details";
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Whether the browser may keep it for the next time; yes unless false. */
  cache?: boolean | undefined;
  /** Milliseconds without a byte after which it is given up. */
  timeout?: number | undefined;
  /** Take what is kept at once, ask the server behind, and tell when it has another. */
  onUpdate?: (() => void) | undefined;
}

/** A pack, and what is to be done once it was opened, or could not be. */
export interface Loaded {
  bytes: Uint8Array;
  /** Where it was fetched from. */
  url?: string;
  opened?: () => Promise<void>;
  refused?: () => Promise<void>;
}

/** The pack of a source. */
export async function loaded(source: PackSource, download: Download): Promise<Loaded> {
  const bytes = viewed(source);
  if (bytes !== undefined) {
    if (isGzip(bytes) && canInflate()) return { bytes: await read(stream(bytes), null, "the bytes", download) };
    download.onProgress?.({ loaded: bytes.length, total: bytes.length });
    return { bytes };
  }
  if (typeof source === "string" || isUrl(source)) {
    const url = String(source);
    const key = [download.what, download.cache !== false, download.onUpdate !== undefined, url].join(" ");
    return shared(key, (onProgress, signal) => fromAddress(url, { ...download, onProgress, signal }), download);
  }
  if (isResponse(source)) return { bytes: await received(source, download) };
  throw new KnownasError(
    "input",
    `${download.what}: expected a URL, a Response, an ArrayBuffer or a Uint8Array, got ${described(source)}`,
    { field: download.what },
  );
}

// Told by shape and not by class: test runners and frames have classes of their own.
function viewed(source: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  const tag = Object.prototype.toString.call(source);
  return tag === "[object ArrayBuffer]" || tag === "[object SharedArrayBuffer]"
    ? new Uint8Array(source as ArrayBuffer)
    : undefined;
}

function isUrl(source: unknown): source is URL {
  return typeof source === "object" && source !== null && "href" in source;
}

function isResponse(source: unknown): source is Response {
  return typeof source === "object" && source !== null && "body" in source && "ok" in source && "headers" in source;
}

/** A file of these bytes. */
const stream = (bytes: Uint8Array): ReadableStream<Uint8Array> => new Response(bytes as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array>;

/** The pack at an address, or the one that a manifest there names. */
async function fromAddress(url: string, download: Download): Promise<Loaded> {
  const file = await fileAt(url, download);
  const manifest = manifestIn(file.bytes, url);
  if (manifest === undefined) return file;
  const pack = await published(manifest, url, download);
  return {
    ...pack,
    opened: async () => void (await Promise.all([file.opened?.(), pack.opened?.()])),
    refused: async () => void (await Promise.all([file.refused?.(), pack.refused?.()])),
  };
}

/** The pack that a manifest names: the kept one has the same name for as long as it is the same. */
async function published({ pack }: Published, manifest: string, download: Download): Promise<Loaded> {
  const base = new URL(manifest, typeof document === "undefined" ? undefined : document.baseURI);
  const url = new URL(pack.file, base).href;
  const stored = download.cache === false ? undefined : await kept(url);
  const zipped = new URL(pack.gzip.file, base).href;
  const bytes = stored === undefined ? await fetchedPack(canInflate() ? [zipped, url] : [url], download) : new Uint8Array(await stored.arrayBuffer());
  if (stored !== undefined) download.onProgress?.({ loaded: bytes.length, total: bytes.length });
  await checkDigest(bytes, pack.sha256, url);
  // A signed version is remembered by the address that stays the same.
  return { bytes, url: manifest, opened: () => (download.cache === false ? Promise.resolve() : keep(url, pack.sha256, bytes)), refused: () => forget(url) };
}

/** The first of the addresses that is there. */
async function fetchedPack([url, ...others]: string[], download: Download): Promise<Uint8Array> {
  try {
    return await received(await requested(url as string, download, undefined), download);
  } catch (error) {
    if (others.length > 0 && error instanceof KnownasError && error.status === 404) return fetchedPack(others, download);
    throw error;
  }
}

async function checkDigest(bytes: Uint8Array, sha256: string, url: string): Promise<void> {
  // Only pages over https have cryptography; the pack's own checksum is looked at in any case.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (subtle === undefined) return;
  const digest = new Uint8Array(await subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  if (Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === sha256) return;
  throw new KnownasError("pack-damaged", `${url} does not have the digest that the manifest names: publish both anew, the manifest last`, { url });
}

/** The file at an address, as it is kept where the server says that it has not changed, or can't be reached. */
async function fileAt(url: string, download: Download): Promise<Loaded> {
  const mayKeep = download.cache !== false;
  const stored = mayKeep ? await kept(url) : undefined;
  if (stored === undefined) return fresh(await requested(url, download, undefined), url, download);
  const known = stored.headers.get("etag") ?? "";
  const old = async (): Promise<Loaded> => {
    const bytes = new Uint8Array(await stored.arrayBuffer());
    download.onProgress?.({ loaded: bytes.length, total: bytes.length });
    return { bytes, url, refused: () => forget(url) };
  };
  if (download.onUpdate !== undefined) {
    void refresh(url, download, known).catch(() => undefined);
    return old();
  }
  let response: Response;
  try {
    response = await requested(url, download, known);
  } catch (error) {
    download.signal?.throwIfAborted();
    if (error instanceof KnownasError && error.retryable) return old();
    throw error;
  }
  return response.status === 304 || response.status >= 500 ? old() : fresh(response, url, download);
}

async function fresh(response: Response, url: string, download: Download): Promise<Loaded> {
  const bytes = await received(response, download);
  const tag = response.headers.get("etag");
  return download.cache !== false && tag !== null ? { bytes, url, opened: () => keep(url, tag, bytes) } : { bytes, url };
}

/** Asks the server for what has changed since; keeps it for the next loading, and tells. */
async function refresh(url: string, { what, timeout, onUpdate }: Download, known: string): Promise<void> {
  const response = await requested(url, { what, timeout }, known);
  if (!response.ok) return;
  const { opened } = await fresh(response, url, { what, timeout });
  await opened?.();
  onUpdate?.();
}

async function requested(url: string, { what, signal, timeout }: Download, known: string | undefined): Promise<Response> {
  const condition: RequestInit = known === undefined ? {} : { headers: { "If-None-Match": known } };
  // Names of today beside details that a cache kept of yesterday would not go together; nor a manifest of yesterday with today's pack.
  if (what === "details" || /\.json($|\?)/.test(url)) condition.cache = "no-cache";
  try {
    return await within(fetch(url, signal === undefined ? condition : { ...condition, signal }), `the ${what} at ${url}`, { timeout, signal });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof KnownasError) throw error;
    throw new KnownasError("fetch", `the ${what} at ${url} can't be fetched (${cause(error)}): ${advice(url)}`, { url, cause: error });
  }
}

/** Node says only "fetch failed" and keeps the reason in `cause`. */
function cause(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error && error.cause.message !== "" ? error.cause.message : reason(error);
}

function advice(url: string): string {
  const onServer = typeof location === "undefined";
  return onServer && !/^https?:/.test(url)
    ? "without a page, give an http(s) address in full, or the file's bytes"
    : "check the address, the connection, and connect-src of the Content-Security-Policy";
}

async function received(response: Response, download: Download): Promise<Uint8Array> {
  const from = response.url === "" ? "the response" : response.url;
  if (!response.ok) {
    throw new KnownasError("fetch", `${from} answered ${`${response.status} ${response.statusText}`.trim()} instead of the ${download.what}: check the address`, { status: response.status, url: response.url });
  }
  if (response.headers.get("content-type")?.startsWith("text/html") === true) {
    throw new KnownasError("fetch", `${from} answered with a web page instead of the ${download.what}: check the address, and that the server has the file`, { status: response.status, url: response.url, fault: "caller" });
  }
  if (response.bodyUsed) throw new KnownasError("fetch", "the body of the response was read before: pass a fresh response", { fault: "caller" });
  return response.body === null ? new Uint8Array() : read(response.body, announced(response), from, download);
}

/** The length that the server tells: not that of what will be read when the body is compressed on its way. */
function announced(response: Response): number | null {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return response.headers.has("content-encoding") || !Number.isSafeInteger(length) ? null : length;
}

async function read(source: ReadableStream<Uint8Array>, announcedTotal: number | null, from: string, download: Download): Promise<Uint8Array> {
  const { onProgress, signal } = download;
  const gathered = new Gathered(announcedTotal);
  onProgress?.({ loaded: 0, total: announcedTotal });
  const { body, zipped } = await opening(source, from, download);
  if (zipped) gathered.total = null;
  const reader = body.getReader();
  const abort = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener("abort", abort);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await next(reader, gathered.loaded, from, download);
      signal?.throwIfAborted();
      if (done) return gathered.bytes();
      gathered.add(value);
      onProgress?.({ loaded: gathered.loaded, total: gathered.total });
    }
  } catch (error) {
    abort();
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

/** The first piece tells whether it is compressed. */
async function opening(body: ReadableStream<Uint8Array>, from: string, { signal, timeout, what }: Download): ReturnType<typeof inflated> {
  try {
    return await within(inflated(body), `the ${what} from ${from}`, { signal, timeout });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof KnownasError) throw error;
    throw brokenOff(from, 0, error);
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  loaded: number,
  from: string,
  { signal, timeout, what }: Download,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await within(reader.read(), `the ${what} from ${from}`, { signal, timeout });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof KnownasError) throw error;
    throw brokenOff(from, loaded, error);
  }
}

function brokenOff(from: string, loaded: number, error: unknown): KnownasError {
  return new KnownasError("fetch", `the download from ${from} broke off after ${loaded} bytes (${cause(error)}): try again`, { url: from, cause: error });
}
