/**
 * Opening packs and list files. A pack is put in use as it is; list files are compiled first. Whatever goes wrong, the pack
 * in use stays.
 */

import { KnownasError } from "knownas";
import type { Progress } from "knownas";
import type { Compiled } from "knownas/compiler";
import { byId, count, el } from "./dom.js";
import { compile, current, open } from "./engine.js";
import { drawReport } from "./report.js";

const status = byId("lists-status");
const problem = byId("lists-problem");
const loading = byId("loading");
const progress = byId<HTMLProgressElement>("progress");
const input = byId<HTMLInputElement>("files");
const drop = byId("drop");

/** Watches the drop zone; `onChange` is called when another pack is in use. */
export function watchLists(onChange: () => void): void {
  const take = (files: readonly File[]) => void change(() => openFiles(files), onChange);
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = "";
    take(files);
  });
  byId("starter").addEventListener("click", () => void change(openStarter, onChange));
  // Anywhere on the page: a file that misses the zone would otherwise take the page's place in the tab.
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    drop.classList.remove("over");
    if (!byId("reviewer").hidden) take([...event.dataTransfer.files]);
  });
}

/** Loads the starter pack when the page opens. */
export function start(onChange: () => void): Promise<void> {
  return change(openStarter, onChange);
}

let busy = false;

async function change(work: () => Promise<Compiled | undefined>, onChange: () => void): Promise<void> {
  if (busy) return;
  busy = true;
  const first = current() === undefined;
  problem.textContent = status.textContent = "";
  loading.hidden = false;
  progress.removeAttribute("value");
  try {
    const compiled = await work();
    byId("report").replaceChildren(...(compiled === undefined ? [] : drawReport(compiled)));
    const lists = current()?.lists ?? [];
    byId("starter").hidden = lists.some(({ starter }) => starter);
    if (!first) status.textContent = `In use now: ${count(lists.reduce((sum, { entities }) => sum + entities, 0), "entity", "entities")} of ${lists.map(({ id }) => id).join(", ")}.`;
    showLists();
    onChange();
  } catch (error) {
    const kept = first ? "" : " The lists used before are still in use.";
    problem.textContent = `${sentence(error)}${kept}`;
  } finally {
    busy = false;
    loading.hidden = true;
  }
}

async function openStarter(): Promise<undefined> {
  byId("loading-label").textContent = "Loading the starter pack";
  await open();
}

async function openFiles(files: readonly File[]): Promise<Compiled | undefined> {
  const [only] = files;
  if (only === undefined) return undefined;
  const named = files.filter(({ name }) => name.toLowerCase().endsWith(".knownas"));
  if (named.length > 0 && files.length > 1) {
    throw new KnownasError("input", "A pack is opened by itself: choose one pack, or list files without a pack.");
  }
  if (files.length === 1 && (await openedAsPack(only, named.length === 1))) return undefined;

  const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
  byId("loading-label").textContent = "Loading the list compiler";
  let done = 0;
  const compiled = await compile(read, (name) => {
    byId("loading-label").textContent = `Reading ${name}`;
    progress.max = files.length;
    progress.value = done++;
  });
  byId("loading-label").textContent = "Opening the compiled pack";
  await open(compiled.pack.slice());
  return compiled;
}

/** Opens a file as a pack. What is no pack may be a list, unless its name says that it is a pack. */
async function openedAsPack(file: File, mustBe: boolean): Promise<boolean> {
  byId("loading-label").textContent = `Loading ${file.name}`;
  try {
    await open(new Response(file.stream()), showProgress(file.size));
    return true;
  } catch (error) {
    if (!mustBe && error instanceof KnownasError && error.code === "not-a-pack") return false;
    throw error;
  }
}

function showProgress(size: number): (progress: Progress) => void {
  return ({ loaded, total }) => {
    progress.max = Math.max(total ?? size, 1);
    progress.value = loaded;
  };
}

function showLists(): void {
  const items = (current()?.lists ?? []).map(({ title, publisher, publishedOn, entities, starter }) =>
    el(
      "li",
      {},
      el("b", {}, title),
      starter && el("span", { class: "chip" }, "starter"),
      el("span", { class: "meta" }, `${publisher} · ${publishedOn ?? "date unknown"} · ${count(entities, "entity", "entities")}`),
    ),
  );
  byId("lists").replaceChildren(el("ul", { class: "inuse", "aria-label": "Lists in use" }, ...items));
}

/** A message as a sentence of its own; a file name at its start stays as it is. */
function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const opened = /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?]$/.test(opened) ? opened : `${opened}.`;
}
