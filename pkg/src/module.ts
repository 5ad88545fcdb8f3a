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
  const bytes = await fetched(url);
  return bytes === undefined ? inlineModule(inline) : compiled(bytes);
}

/** The inline module. */
export async function inlineModule(inline: Inline): Promise<WebAssembly.Module> {
  return compiled(decodeBase64((await inline()).base64));
}

/** The bytes at `url` if they are a WebAssembly module, whatever MIME type they came with. */
async function fetched(url: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const magic = [0x00, 0x61, 0x73, 0x6d];
    return magic.every((byte, index) => bytes[index] === byte) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

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
