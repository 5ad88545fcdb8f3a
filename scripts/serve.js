// A static server for the demo page and its tests: `node scripts/serve.js DIRECTORY`.
//
// It sends the Content-Security-Policy under which the page must work, and which a site that embeds knownas can copy: no
// source but its own, WebAssembly allowed, forms sent nowhere else. MIME types are right, text and WebAssembly compressed.
// Listens on this machine only. PORT chooses the port; when it is taken, the next free one is used.

import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const FIRST_PORT = 8080;

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-cache",
  Vary: "Accept-Encoding",
};

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What is compressed already. */
const COMPRESSED = new Set([".png", ".woff2", ".gz", ".zip"]);

const COMPRESS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * Serves a directory; resolves with `{ url, close }` once it listens.
 *
 * @param {string} directory
 * @param {{ port?: number }} [options] port 0 takes any free one
 */
export async function serve(directory, { port = FIRST_PORT } = {}) {
  const root = await realpath(directory);
  const cache = new Map();
  const server = createServer((request, response) => {
    answer(root, cache, request, response).catch((error) => {
      if (!response.headersSent) plain(response, 500, "internal error");
      console.error(error);
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function answer(root, cache, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, "only GET and HEAD");
  const path = await fileOf(root, request.url ?? "/");
  if (path === undefined) return plain(response, 404, "no such file");
  const { type, tag, bytes, encoding } = await content(path, cache, request.headers["accept-encoding"] ?? "");
  const headers = { ...HEADERS, "Content-Type": type, ETag: tag };
  if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
  if (encoding !== undefined) headers["Content-Encoding"] = encoding;
  response.writeHead(200, { ...headers, "Content-Length": bytes.length });
  return response.end(request.method === "HEAD" ? undefined : bytes);
}

/** The file that a URL names, inside the root; a directory means its index.html. */
async function fileOf(root, url) {
  try {
    const path = join(root, decodeURIComponent(new URL(url, "http://localhost").pathname));
    const found = await realpath((await stat(path)).isDirectory() ? join(path, "index.html") : path);
    return found.startsWith(root + sep) ? found : undefined;
  } catch {
    return undefined;
  }
}

async function content(path, cache, accepted) {
  const extension = extname(path);
  const { mtimeMs } = await stat(path);
  const encoding = COMPRESSED.has(extension) ? undefined : ["br", "gzip"].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  const key = `${path} ${mtimeMs} ${encoding}`;
  if (!cache.has(key)) {
    const raw = await readFile(path);
    const bytes = encoding === undefined ? raw : await COMPRESS[encoding](raw);
    const tag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
    cache.set(key, { type: TYPES[extension] ?? "application/octet-stream", tag, bytes, encoding });
  }
  return cache.get(key);
}

function plain(response, status, text) {
  response.writeHead(status, { ...HEADERS, "Content-Type": TYPES[".txt"] }).end(`${text}\n`);
}

async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "localhost", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port - first >= 100) throw error;
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href) {
  const [directory] = process.argv.slice(2);
  const port = Number(process.env.PORT ?? FIRST_PORT);
  if (directory === undefined || !Number.isInteger(port) || port < 0 || port > 65535) {
    console.error("usage: [PORT=8080] node scripts/serve.js DIRECTORY");
    process.exit(2);
  }
  const { url } = await serve(directory, { port }).catch((error) => {
    console.error(`serve: ${error.message}`);
    process.exit(1);
  });
  console.log(`\n  ${url}\n\nCtrl-C ends it.`);
}
