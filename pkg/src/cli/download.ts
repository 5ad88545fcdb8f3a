/**
 * One file from its official address to disk, whole or not at all.
 *
 * GET only (OFAC and the UN refuse HEAD), redirects followed (both answer with a short-lived address elsewhere), and only what
 * has changed (ETag, Last-Modified). A failure that may pass is tried again after a pause that doubles (RFC 9110: 408, 429
 * and 5xx, with Retry-After); a wrong address or a refusal is not. By undici, which is Node's own fetch, for the sake of its proxies.
 */

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { Agent, fetch, ProxyAgent } from "undici";
import type { Dispatcher, Response } from "undici";
import { inWords } from "./files.js";
import { counted } from "./output.js";
import { Problem } from "./problem.js";

/** What is known of a file since it was last downloaded. */
export interface Known {
  etag: string | null;
  lastModified: string | null;
}

/** A file that came. */
export interface Received extends Known {
  bytes: number;
  /** SHA-256 of its bytes. */
  sha256: string;
}

/** How to download. */
export interface Downloading {
  /** Carries the requests. */
  dispatcher: Dispatcher;
  /** OFAC's firewall wants one that begins "Mozilla/5.0" and has at least 40 characters. */
  userAgent: string;
  /** How often to try again. */
  retries: number;
  /** Told how far it is. */
  onProgress(loaded: number, total: number | null): void;
  /** Told why a try failed and how long the pause is, in seconds. */
  onRetry(reason: string, seconds: number): void;
}

/** The first pause in seconds; each further one is twice as long. */
const FIRST_PAUSE = 1;
/** No pause is longer, whatever the server asks for. */
const LONGEST_PAUSE = 60;

/** Connections that give up when nothing comes for a minute. */
export function connections(proxy: string | undefined): Dispatcher {
  const patience = { headersTimeout: 60_000, bodyTimeout: 60_000, connect: { timeout: 20_000 } };
  return proxy === undefined ? new Agent(patience) : new ProxyAgent({ uri: proxy, ...patience });
}

/** A failure that may pass. */
class Passing extends Error {
  readonly seconds: number | undefined;

  constructor(message: string, seconds?: number) {
    super(message);
    this.seconds = seconds;
  }
}

/** Downloads to `path`; `undefined` when the file has not changed since `known`. */
export async function download(url: string, path: string, known: Known | undefined, how: Downloading): Promise<Received | undefined> {
  for (let failures = 0; ; ) {
    try {
      return await attempt(url, path, known, how);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (++failures > how.retries) throw new Problem(`${url} ${error.message}, ${counted(failures, "try", "tries")}`);
      const seconds = Math.min(LONGEST_PAUSE, error.seconds ?? FIRST_PAUSE * 2 ** (failures - 1));
      how.onRetry(error.message, seconds);
      await pause(seconds * 1000);
    }
  }
}

async function attempt(url: string, path: string, known: Known | undefined, how: Downloading): Promise<Received | undefined> {
  const response = await requested(url, known, how);
  if (response.status === 304 && known !== undefined) return undefined;
  if (!response.ok) throw refused(url, response);
  if (url.startsWith("https:") && !response.url.startsWith("https:")) {
    throw new Problem(`${url} leads to ${response.url}, which is not encrypted`, "the file is not taken: it may have been changed on its way");
  }
  const received = await written(response, path, how);
  return { etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified"), ...received };
}

async function requested(url: string, known: Known | undefined, { dispatcher, userAgent }: Downloading): Promise<Response> {
  const headers: Record<string, string> = { "user-agent": userAgent, accept: "*/*" };
  if (known?.etag != null) headers["if-none-match"] = known.etag;
  else if (known?.lastModified != null) headers["if-modified-since"] = known.lastModified;
  try {
    return await fetch(url, { dispatcher, headers });
  } catch (error) {
    throw new Passing(`can't be reached (${cause(error)})`);
  }
}

function refused(url: string, response: Response): Error {
  const status = `answered ${`${response.status} ${response.statusText}`.trim()}`;
  void response.body?.cancel().catch(() => undefined);
  if (response.status >= 500 || [408, 425, 429].includes(response.status)) {
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    return new Passing(status, Number.isFinite(wait) && wait >= 0 ? wait : undefined);
  }
  return new Problem(`${url} ${status}`, "see whether the address opens in a browser; a newer version of knownas may know another");
}

async function written(response: Response, path: string, { onProgress }: Downloading): Promise<{ bytes: number; sha256: string }> {
  const announced = response.headers.has("content-encoding") ? null : lengthOf(response);
  const file = await open(path, "w").catch((error: unknown) => {
    throw new Problem(`${path} can't be written: ${inWords(error)}`);
  });
  try {
    const digest = createHash("sha256");
    let bytes = 0;
    let begin = "";
    onProgress(0, announced);
    for await (const piece of pieces(response)) {
      if (begin.length < 512) begin += Buffer.from(piece.subarray(0, 512)).toString("latin1");
      digest.update(piece);
      await file.writeFile(piece).catch((error: unknown) => {
        throw new Problem(`${path} can't be written: ${inWords(error)}`);
      });
      bytes += piece.length;
      onProgress(bytes, announced);
    }
    if (announced !== null && bytes !== announced) throw new Passing(`broke off after ${counted(bytes, "byte")} of ${counted(announced, "byte")}`);
    if (bytes === 0) throw new Passing("answered with nothing");
    if (/^[\s\u00ef\u00bb\u00bf]*<(!doctype html|html)\b/i.test(begin)) throw new Passing("answered with a web page instead of the file");
    await file.sync();
    return { bytes, sha256: digest.digest("hex") };
  } finally {
    await file.close();
  }
}

async function* pieces(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    for await (const piece of response.body) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Passing(`broke off (${cause(error)})`);
  }
}

function lengthOf(response: Response): number | null {
  const length = response.headers.get("content-length");
  return length !== null && /^\d+$/.test(length) ? Number(length) : null;
}

/** fetch says only "fetch failed" or "terminated" and keeps the reason in `cause`; of several addresses tried, it is the last. */
function cause(error: unknown): string {
  let reason: unknown = error;
  for (;;) {
    const { cause, errors } = reason as { cause?: unknown; errors?: unknown[] };
    const deeper = cause ?? errors?.at(-1);
    if (deeper === undefined) break;
    reason = deeper;
  }
  return reason instanceof Error && reason.message !== "" ? reason.message : String(reason);
}
