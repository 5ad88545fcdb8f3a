/**
 * Where a WebAssembly module comes from.
 *
 * In a browser it is a file beside the code, found by URL: every bundler that copies assets knows the pattern. Where the
 * file is missing (esbuild and Rollup copy none, the development server of Vite before 8 answers with a page), the same
 * module comes from a script that holds it as base64 and is loaded only then. Servers have no URL to fetch from and, once
 * bundled, no directory to read from: they take the script at once. Whoever serves the file from a place of their own gives it.
 */

import { decodeBase64 } from "./base64.js";
import { KnownasError, reason } from "./error.js";
import { described } from "./plain.js";
import type { EngineSource, WasmSource } from "./types.js";
import { within } from "./wait.js";

/** Gives the script that holds a module as base64. */
export type Inline = () => Promise<{ base64: string }>;

/** A module, and where it was found. */
export interface FoundModule {
  module: WebAssembly.Module;
  from: EngineSource;
}

/** How long the file may keep us waiting before the inline module is asked for, in milliseconds. */
const FILE_LIMIT = 15_000;

/** The module in the file at `url`; the inline one where there is no such file, or no address of it is known. */
export async function moduleFrom(url: URL | undefined, inline: Inline): Promise<FoundModule> {
  const module = url === undefined ? undefined : await streamed(url);
  return module === undefined ? inlineModule(inline) : { module, from: "file" };
}

/** The inline module. */
export async function inlineModule(inline: Inline): Promise<FoundModule> {
  return { module: await compiled(decodeBase64((await inline()).base64)), from: "inline" };
}

/** The module that the caller gives. */
export async function givenModule(wasm: WasmSource): Promise<FoundModule> {
  const source = await wasm;
  if (Object.prototype.toString.call(source) === "[object WebAssembly.Module]") return { module: source as WebAssembly.Module, from: "given" };
  if (ArrayBuffer.isView(source) || source instanceof ArrayBuffer) return { module: await compiled(source as Uint8Array<ArrayBuffer>), from: "given" };
  const response = typeof source === "string" || (typeof source === "object" && source !== null && "href" in source) ? await requested(String(source)) : (source as Response);
  if (typeof response !== "object" || response === null || !("arrayBuffer" in response)) {
    throw new KnownasError("input", `wasm: expected a URL, a Response, the file's bytes or a WebAssembly.Module, got ${described(source)}`, { field: "wasm" });
  }
  const { status, url } = response;
  if (!response.ok) throw new KnownasError("fetch", `the engine at ${url} answered ${status}: check the option \`wasm\``, { status, url });
  return { module: await compiled(await response.arrayBuffer()), from: "given" };
}

async function requested(url: string): Promise<Response> {
  try {
    return await fetch(url);
  } catch (error) {
    throw new KnownasError("fetch", `the engine at ${url} can't be fetched (${reason(error)}): check the option \`wasm\``, { url, cause: error });
  }
}

/**
 * The module at `url`, compiled while it comes, which a browser also keeps; undefined if there is none. The MIME type is set here:
 * bundlers' servers send any. What can't be compiled is told by the inline one.
 */
async function streamed(url: URL): Promise<WebAssembly.Module | undefined> {
  const compile = async () => {
    // A bundler may give an address without its origin, which is the page's.
    const response = await fetch(url.href);
    if (!response.ok || response.headers.get("content-type")?.startsWith("text/html") === true) return undefined;
    const typed = response.headers.get("content-type") === MIME ? response : new Response(response.body, { headers: { "Content-Type": MIME } });
    return WebAssembly.compileStreaming(typed);
  };
  try {
    return await within(compile(), "the engine", { timeout: FILE_LIMIT });
  } catch {
    return undefined;
  }
}

const MIME = "application/wasm";

async function compiled(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw new KnownasError(
      "wasm",
      `the WebAssembly module can't be compiled (${reason(error)}): under a Content-Security-Policy, script-src needs 'wasm-unsafe-eval'`,
      { cause: error },
    );
  }
}
