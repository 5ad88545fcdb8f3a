/**
 * Packs that were loaded before, in the browser's Cache API: who comes back downloads nothing that has not changed.
 *
 * A pack is kept under its address with the ETag it came with, once it has been opened; the next loading asks the server with
 * `If-None-Match`, and the answer 304 has no body. Only packs of the page's own origin: from elsewhere a page may not read
 * the ETag, and the condition would cost a request of its own (CORS preflight). Where there is no Cache API (servers, pages
 * without https, private windows of some browsers), or no room, the pack is downloaded as ever.
 */

/** The one store of this package: only packs and their version numbers, nothing that was typed. */
const STORE = "knownas";

/** The pack that is kept of an address, as a response with its ETag. */
export async function kept(url: string): Promise<Response | undefined> {
  if (!isOwn(url)) return undefined;
  // Without making the store, which is made when something is kept in it.
  return quietly(() => caches.match(url, { cacheName: STORE }));
}

/** Keeps a pack, in the place of the one before: also of one under another `?query` or another digest in its name. */
export async function keep(url: string, tag: string, bytes: Uint8Array): Promise<void> {
  if (!isOwn(url)) return;
  const response = new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ETag: tag, "Content-Type": "application/octet-stream" } });
  await quietly(async () => {
    const store = await caches.open(STORE);
    await store.put(url, response);
    const own = new URL(url, location.href).href;
    for (const request of await store.keys()) {
      if (request.url !== own && sameFile(request.url) === sameFile(own)) await store.delete(request);
    }
  });
}

/** What versions of one file have in common: its address without the query and without the digest in its name. */
function sameFile(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\.[0-9a-f]{16}\./, ".");
}

/** Drops a pack that could not be opened. */
export async function forget(url: string): Promise<void> {
  await quietly(async () => (await caches.open(STORE)).delete(url));
}

/** The highest version of a signed pack that was opened from an address; 0 where none is known. */
export async function highestVersion(url: string): Promise<number> {
  const stored = await quietly(async () => (await caches.match(versionAddress(url), { cacheName: STORE }))?.text());
  const version = Number(stored ?? 0);
  return Number.isSafeInteger(version) ? version : 0;
}

/** Remembers it, where it is the highest. */
export async function rememberVersion(url: string, version: number): Promise<void> {
  if (version <= (await highestVersion(url))) return;
  await quietly(async () => (await caches.open(STORE)).put(versionAddress(url), new Response(String(version))));
}

/** An address of this page's origin under which nothing is ever asked for. */
function versionAddress(url: string): string {
  return new URL(`/knownas-highest-version?of=${encodeURIComponent(new URL(url, location.href).href)}`, location.origin).href;
}

function isOwn(url: string): boolean {
  try {
    // In a sandboxed frame even to ask for the store throws.
    if (typeof caches === "undefined" || typeof location === "undefined") return false;
    return new URL(url, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

/** A store that fails is as good as none. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
