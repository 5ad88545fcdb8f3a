// What the package is made of: no path of the builder in its modules, every crate and package named with digest and license, every
// license with its text.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PACKAGE, ROOT } from "./support.js";

const dist = (...names) => join(PACKAGE, "dist", ...names);
const bill = async () => JSON.parse(await readFile(dist("sbom.cdx.json"), "utf8"));

test("the modules hold no path of whoever built them", async () => {
  const modules = (await readdir(dist("wasm"))).filter((name) => name.endsWith(".wasm"));
  assert.deepEqual(modules.sort(), ["compiler_bg.wasm", "engine_bg.wasm"]);
  for (const name of modules) {
    const bytes = await readFile(dist("wasm", name));
    for (const path of [homedir(), ROOT, "/.cargo/", "/registry/src/"]) assert.ok(!bytes.includes(path), `${name} holds ${path}`);
    assert.ok(bytes.includes("/crates/") || name === "engine_bg.wasm", "paths are mapped, not absent");
  }
});

test("the bill of materials names both modules by digest, and every crate and package by version, digest and license", async () => {
  const { bomFormat, specVersion, components, dependencies, metadata } = await bill();
  assert.deepEqual([bomFormat, specVersion, metadata.component.name], ["CycloneDX", "1.6", "knownas"]);
  for (const stem of ["engine", "compiler"]) {
    const name = `dist/wasm/${stem}_bg.wasm`;
    const digest = createHash("sha256").update(await readFile(join(PACKAGE, name))).digest("hex");
    assert.equal(components.find((one) => one.name === name).hashes[0].content, digest);
  }
  const lock = await readFile(join(ROOT, "Cargo.lock"), "utf8");
  const libraries = components.filter(({ type }) => type === "library");
  assert.ok(libraries.length > 20);
  for (const { name, version, purl, hashes, licenses } of libraries) {
    assert.match(hashes[0].content, /^([0-9a-f]{64}|[0-9a-f]{128})$/, name);
    assert.match(licenses[0].expression, /^[\w.+() -]+$/, name);
    if (purl.startsWith("pkg:cargo/")) assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"\n`) && lock.includes(hashes[0].content), `${name} ${version} is not the one of Cargo.lock`);
  }
  const { dependencies: direct } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8"));
  for (const [name, version] of Object.entries(direct)) assert.ok(libraries.some(({ purl }) => purl === `pkg:npm/${name}@${version}`), name);
  const refs = new Set([metadata.component["bom-ref"], ...components.map((one) => one["bom-ref"])]);
  assert.equal(refs.size, components.length + 1, "references are unique");
  for (const { ref, dependsOn } of dependencies) for (const one of [ref, ...dependsOn]) assert.ok(refs.has(one), one);
});

test("whatever is compiled into the modules has its notice, Unicode's data too", async () => {
  const notices = await readFile(dist("THIRD-PARTY.md"), "utf8");
  const inside = (await bill()).components.filter(({ purl, scope }) => purl?.startsWith("pkg:cargo/") && scope === "required");
  assert.ok(inside.length > 10);
  for (const { name, version } of inside) {
    const heading = notices.split("\n").find((line) => line.startsWith("## ") && line.slice(3).split(", ").includes(`${name} ${version}`));
    assert.ok(heading !== undefined, `${name} ${version} has no text`);
  }
  assert.match(notices, /UNICODE LICENSE V3/);
  assert.match(notices, /## .*Unicode Character Database/);
});

test("the release is published from a workflow that holds no token and whose actions are pinned", async () => {
  const workflow = await readFile(join(ROOT, ".github", "workflows", "release.yml"), "utf8");
  const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  assert.ok(uses.length > 4);
  for (const action of uses) assert.match(action, /@[0-9a-f]{40}$/, action);
  assert.doesNotMatch(workflow, /secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  assert.match(workflow, /^permissions: \{\}$/m);
});

/** What the engine may ask of its surroundings, and why: values in and out, nothing that reaches beyond them. docs/trust.md has the same table. */
const IMPORTS = {
  length: "how many items a list of the applicant has",
  get: "an item of such a list",
  set: "writes a field or an item of the result",
  new: "makes an object, a list or a map of the result, or an error",
  isArray: "whether a value is a list",
  entries: "the fields of an object of the applicant",
  set_name: "names an error",
  Error: "makes an error",
  __wbindgen_string_get: "reads a text",
  __wbindgen_number_get: "reads a number",
  __wbindgen_boolean_get: "reads true or false",
  __wbindgen_is_object: "whether a value is an object",
  __wbindgen_is_undefined: "whether a value is there",
  __wbindgen_throw: "throws an error",
  __wbindgen_init_externref_table: "begins the table of values",
  __wbindgen_generic: "turns a number or a text into a value",
};

test("the engine asks its surroundings for values in and out, and for nothing else", async () => {
  const module = await WebAssembly.compile(await readFile(dist("wasm", "engine_bg.wasm")));
  const imports = WebAssembly.Module.imports(module);
  assert.ok(imports.every(({ kind }) => kind === "function"), "no memory, no table, no global of others");
  const names = [...new Set(imports.map(({ name }) => name.replace(/^__wbg_/, "").replace(/_[0-9a-f]{16}$/, "")))].sort();
  assert.deepEqual(names.filter((name) => IMPORTS[name] === undefined), [], "an import that nobody explained");
  const docs = await readFile(join(ROOT, "docs", "trust.md"), "utf8");
  for (const [name, why] of Object.entries(IMPORTS)) assert.ok(docs.includes(`| \`${name}\` | ${why} |`), `docs/trust.md explains ${name}`);
});
