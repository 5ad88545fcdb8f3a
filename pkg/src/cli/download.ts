/**
 * One file from its official address to disk, whole or not at all.
 *
 * GET only (OFAC and the UN refuse HEAD), redirects followed (both answer with a short-lived address elsewhere), and only what
 * has changed (ETag, Last-Modified). A failure that may pass is tried again after a pause that doubles (RFC 9110: 408, 429
 * and 5xx, with Retry-After); a wrong address or a refusal is not.
 *
 * By Node's own HTTP client: fetch has no proxies on every Node, and undici, which has, ends the process when a connection closes
 * while the disk is slower than the network (7.30).
 */

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import * as http from "node:http";
import * as https from "node:https";
import { setTimeout as pause } from "node:timers/promises";
import { HttpsProxyAgent } from "https-proxy-agent";
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
  /** Carries the requests; Node's own connections unless given. */
  agent: http.Agent | undefined;
  /** OFAC's firewall wants one that begins "Mozilla/5.0" and has at least 40 characters. */
  userAgent: string;
  /** How often to try again. */
  retries: number;
  /** Most bytes of one file; {@link LARGEST} unless given. */
  largest?: number;
  /** Told how far it is. */
  onProgress(loaded: number, total: number | null): void;
  /** Told why a try failed and how long the pause is, in seconds. */
  onRetry(reason: string, seconds: number): void;
}

/** The first pause in seconds; each further one is twice as long. */
const FIRST_PAUSE = 1;
/** No pause is longer, whatever the server asks for. */
const LONGEST_PAUSE = 60;

/** No list file is larger, in bytes: the largest, SDN_ADVANCED.XML unpacked, has 120 million. */
const LARGEST = 512 * 1024 * 1024;

/** Milliseconds without a byte after which a connection is given up. */
const PATIENCE = 60_000;
const MOST_REDIRECTS = 10;

/** Connections through a proxy. */
export function through(proxy: string): http.Agent {
  return new HttpsProxyAgent(proxy);
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
  const { statusCode: status = 0, headers } = response;
  if (status !== 200) response.resume();
  if (status === 304 && known !== undefined) return undefined;
  if (status !== 200) throw refused(url, response);
  const received = await written(response, path, how);
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null, ...received };
}

/** The answer at the end of the redirects. */
async function requested(url: string, known: Known | undefined, how: Downloading): Promise<http.IncomingMessage> {
  const headers: http.OutgoingHttpHeaders = { "user-agent": how.userAgent, accept: "*/*", "accept-encoding": "identity" };
  if (known?.etag != null) headers["if-none-match"] = known.etag;
  else if (known?.lastModified != null) headers["if-modified-since"] = known.lastModified;
  let at = new URL(url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await answer(at, headers, how.agent);
    const { location } = response.headers;
    if (location === undefined || ![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return response;
    response.resume();
    if (!URL.canParse(location, at)) throw new Problem(`${url} leads to "${location}", which is no address`);
    const next = new URL(location, at);
    // Without encryption the file could be changed on its way.
    if (next.protocol !== "https:" && next.protocol !== at.protocol) throw new Problem(`${url} leads to ${next.href}, which is not encrypted`);
    at = next;
  }
  throw new Problem(`${url} leads from one address to another more than ${MOST_REDIRECTS} times`);
}

function answer(url: URL, headers: http.OutgoingHttpHeaders, agent: http.Agent | undefined): Promise<http.IncomingMessage> {
  const { get } = url.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, timeout: PATIENCE, ...(agent === undefined ? {} : { agent }) }, resolve);
    request.on("timeout", () => request.destroy(new Error(`nothing came for ${PATIENCE / 1000} seconds`)));
    request.on("error", (error) => reject(new Passing(`can't be reached (${cause(error)})`)));
  });
}

function refused(url: string, { statusCode = 0, statusMessage = "", headers }: http.IncomingMessage): Error {
  const status = `answered ${`${statusCode} ${statusMessage}`.trim()}`;
  if (statusCode >= 500 || [408, 425, 429].includes(statusCode)) {
    const wait = Number(headers["retry-after"] ?? Number.NaN);
    return new Passing(status, Number.isFinite(wait) && wait >= 0 ? wait : undefined);
  }
  return new Problem(`${url} ${status}`, "see whether the address opens in a browser; a newer version of knownas may know another");
}

async function written(response: http.IncomingMessage, path: string, { onProgress, largest = LARGEST }: Downloading): Promise<{ bytes: number; sha256: string }> {
  const announced = lengthOf(response);
  const tooLarge = () => new Problem(`the answer is larger than ${counted(largest, "byte")}, which no list file is`, "check the address");
  if (announced !== null && announced > largest) {
    response.destroy();
    throw tooLarge();
  }
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
      if (bytes > largest) throw tooLarge();
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

async function* pieces(response: http.IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of response) yield piece as Uint8Array;
  } catch (error) {
    throw error instanceof Problem ? error : new Passing(`broke off (${cause(error)})`);
  }
}

function lengthOf({ headers }: http.IncomingMessage): number | null {
  const length = headers["content-length"];
  return length !== undefined && /^\d+$/.test(length) ? Number(length) : null;
}

/** Of several addresses tried, the reason is the last one's. */
function cause(error: unknown): string {
  const { errors, message } = error as { errors?: Error[]; message?: string };
  return errors?.at(-1)?.message ?? message ?? String(error);
}
