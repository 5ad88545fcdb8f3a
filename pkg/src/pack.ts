/**
 * A pack, or its details, from wherever it is -> its bytes. What the bytes hold is checked by the engine, not here.
 */

import { forget, keep, kept } from "./cache.js";
import { KnownasError, reason } from "./error.js";
import { Gathered } from "./gathered.js";
import { described } from "./plain.js";
import type { PackSource, Progress } from "./types.js";

/** How to get it. */
export interface Download {
  /** What it is; the option it is given by. */
  what: "pack" | "details";
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Whether the browser may keep it for the next time; yes unless false. */
  cache?: boolean | undefined;
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
    download.onProgress?.({ loaded: bytes.length, total: bytes.length });
    return { bytes };
  }
  if (typeof source === "string" || isUrl(source)) return fromAddress(String(source), download);
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

async function fromAddress(url: string, download: Download): Promise<Loaded> {
  const mayKeep = download.cache !== false;
  const stored = mayKeep ? await kept(url) : undefined;
  const known = stored?.headers.get("etag") ?? undefined;
  const response = await requested(url, download, known);
  if (stored !== undefined && response.status === 304) {
    const bytes = new Uint8Array(await stored.arrayBuffer());
    download.onProgress?.({ loaded: bytes.length, total: bytes.length });
    return { bytes, url, refused: () => forget(url) };
  }
  const bytes = await received(response, download);
  const tag = response.headers.get("etag");
  return mayKeep && tag !== null ? { bytes, url, opened: () => keep(url, tag, bytes) } : { bytes, url };
}

async function requested(url: string, { what, signal }: Download, known: string | undefined): Promise<Response> {
  const condition: RequestInit = known === undefined ? {} : { headers: { "If-None-Match": known } };
  // Names of today beside details that a cache kept of yesterday would not go together.
  if (what === "details") condition.cache = "no-cache";
  try {
    return await fetch(url, signal === undefined ? condition : { ...condition, signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw new KnownasError("fetch", `the ${what} at ${url} can't be fetched (${cause(error)}): ${advice(url)}`, { cause: error });
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
    throw new KnownasError("fetch", `${from} answered ${`${response.status} ${response.statusText}`.trim()} instead of the ${download.what}: check the address`);
  }
  if (response.headers.get("content-type")?.startsWith("text/html") === true) {
    throw new KnownasError("fetch", `${from} answered with a web page instead of the ${download.what}: check the address, and that the server has the file`);
  }
  if (response.bodyUsed) throw new KnownasError("fetch", "the body of the response was read before: pass a fresh response");
  return response.body === null ? new Uint8Array() : read(response.body, announced(response), from, download);
}

/** The length that the server tells: not that of what will be read when the body is compressed on its way. */
function announced(response: Response): number | null {
  const length = Number(response.headers.get("content-length") ?? Number.NaN);
  return response.headers.has("content-encoding") || !Number.isSafeInteger(length) ? null : length;
}

async function read(
  body: ReadableStream<Uint8Array>,
  announcedTotal: number | null,
  from: string,
  { onProgress, signal }: Download,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const abort = () => void reader.cancel(signal?.reason).catch(() => undefined);
  signal?.addEventListener("abort", abort);
  const gathered = new Gathered(announcedTotal);
  try {
    for (;;) {
      signal?.throwIfAborted();
      onProgress?.({ loaded: gathered.loaded, total: gathered.total });
      const { done, value } = await next(reader, gathered.loaded, from, signal);
      signal?.throwIfAborted();
      if (done) return gathered.bytes();
      gathered.add(value);
    }
  } catch (error) {
    abort();
    throw error;
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  loaded: number,
  from: string,
  signal: AbortSignal | undefined,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  try {
    return await reader.read();
  } catch (error) {
    signal?.throwIfAborted();
    throw new KnownasError("fetch", `the download from ${from} broke off after ${loaded} bytes (${cause(error)}): try again`, { cause: error });
  }
}
