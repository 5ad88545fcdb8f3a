/**
 * Where a WebAssembly module comes from.
 *
 * In a browser it is a file beside the code, found by URL: every bundler that copies assets knows the pattern. Where the
 * file is missing (esbuild and Rollup copy none, the development server of Vite before 8 answers with a page), the same
 * module comes from a script that holds it as base64 and is loaded only then. Servers have no URL to fetch from and, once
 * bundled, no directory to read from: they take the script at once.
 */

import { decodeBase64 } from "./base64.js";
import { KnownasError, reason } from "./error.js";

/** Gives the script that holds a module as base64. */
export type Inline = () => Promise<{ base64: string }>;

/** The module in the file at `url`; the inline one where there is no such file. */
export async function moduleFrom(url: URL, inline: Inline): Promise<WebAssembly.Module> {
  return (await streamed(url)) ?? inlineModule(inline);
}

/** The inline module. */
export async function inlineModule(inline: Inline): Promise<WebAssembly.Module> {
  return compiled(decodeBase64((await inline()).base64));
}

/**
 * The module at `url`, compiled while it comes, which a browser also keeps; undefined if there is none. The MIME type is set here:
 * bundlers' servers send any. What can't be compiled is told by the inline one.
 */
async function streamed(url: URL): Promise<WebAssembly.Module | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const typed = response.headers.get("content-type") === MIME ? response : new Response(response.body, { headers: { "Content-Type": MIME } });
    return await WebAssembly.compileStreaming(typed);
  } catch {
    return undefined;
  }
}

const MIME = "application/wasm";

async function compiled(bytes: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
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
