// Serves dist/ as it is meant to be served: static files under a strict Content-Security-Policy. `node serve.js [PORT]`.
//
// 'wasm-unsafe-eval' (CSP Level 3) lets WebAssembly start and nothing else; connect-src 'self' is for the module and the packs;
// form-action 'none' keeps even a form without script from sending anything.

import { createServer } from "node:http";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The policy every response carries; a worker takes its own from the response of its script. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".map": "application/json",
  ".knownas": "application/octet-stream",
};

/** Starts a server on 127.0.0.1; gives its address and how to stop it. Port 0 takes a free one. */
export async function serve({ root = fileURLToPath(new URL("dist", import.meta.url)), port = 0 } = {}) {
  const server = createServer((request, response) => void answer(root, request, response));
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(root, request, response) {
  const headers = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
  };
  const fail = (status, text) => response.writeHead(status, { ...headers, "Content-Type": "text/plain" }).end(`${text}\n`);
  if (request.method !== "GET" && request.method !== "HEAD") return fail(405, "only GET");
  const file = pathOf(root, request.url);
  const found = file && (await stat(file).catch(() => undefined));
  if (!found?.isFile()) return fail(404, "not found");
  response.writeHead(200, {
    ...headers,
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** The file a request is for; undefined when it is outside of the root. */
function pathOf(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(root + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.argv[2] ?? process.env.PORT ?? 8080) });
  console.log(`demo page at ${url}  (Ctrl+C stops it)`);
}
