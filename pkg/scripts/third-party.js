// What the package is made of: `dist/sbom.cdx.json` (CycloneDX 1.6) and `dist/THIRD-PARTY.md`, the notices that its licenses ask for.
//
// Crates: those that are compiled into the two WebAssembly modules, by `cargo metadata` for the wasm target, with the SHA-256 that
// Cargo.lock pins; what only runs while building (procedural macros and what they need) is listed with the scope "excluded", and no
// notice. npm packages: those that an installation brings, with the SHA-512 of package-lock.json. No clock and no random number: the
// same sources give the same files.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const TARGET = "wasm32-unknown-unknown";
/** File stem of each module -> the crate that it is made from. */
const MODULES = { engine: "knownas", compiler: "knownas-lists" };

/** Data in the modules that come with no crate, and the file of a crate that holds their license. */
const UNICODE = {
  name: "Unicode Character Database, confusables of UTS 39",
  version: "16.0.0",
  license: "Unicode-3.0",
  text: { crate: "unicode-ident", file: "LICENSE-UNICODE" },
};

/** Writes both files for the package that was built in `dist`. */
export async function writeThirdParty(repository, dist) {
  const graph = await cargoGraph(repository);
  const checksums = lockChecksums(await readFile(join(repository, "Cargo.lock"), "utf8"));
  const crates = new Map();
  const modules = [];
  for (const [stem, crate] of Object.entries(MODULES)) {
    const reached = reachedFrom(graph, crate);
    for (const [id, inside] of reached) crates.set(id, crates.get(id) === true || inside);
    modules.push({ stem, bytes: await readFile(join(dist, "wasm", `${stem}_bg.wasm`)), crates: [...reached.keys()].map((id) => graph.packages.get(id)) });
  }
  const all = [...crates].map(([id, inside]) => ({ ...graph.packages.get(id), inside })).filter(isForeign).sort(byName);
  const packages = npmPackages(JSON.parse(await readFile(join(repository, "pkg", "package-lock.json"), "utf8")));
  const own = JSON.parse(await readFile(join(repository, "pkg", "package.json"), "utf8"));
  await writeFile(join(dist, "sbom.cdx.json"), `${JSON.stringify(bill(own, modules, all, packages, checksums), null, 1)}\n`);
  await writeFile(join(dist, "THIRD-PARTY.md"), await notices(all.filter(({ inside }) => inside), graph));
  return { crates: all.length, packages: packages.length };
}

/** Packages by id, and what each depends on when the modules are compiled. */
async function cargoGraph(repository) {
  const { stdout } = await promisify(execFile)("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET], { cwd: repository, maxBuffer: 1 << 28 });
  const { packages, resolve } = JSON.parse(stdout);
  return { packages: new Map(packages.map((one) => [one.id, one])), nodes: new Map(resolve.nodes.map((node) => [node.id, node])) };
}

/** Every crate that one needs: whether it is compiled into the module, or only runs while building. */
function reachedFrom({ packages, nodes }, name) {
  const root = [...packages.values()].find((one) => one.name === name && one.source === null);
  if (root === undefined) throw new Error(`third-party.js: the workspace has no crate ${name}`);
  const reached = new Map();
  const follow = (id, inside) => {
    if (reached.get(id) === true || reached.get(id) === inside) return;
    reached.set(id, inside);
    const runsHere = packages.get(id).targets.some(({ kind }) => kind.includes("proc-macro"));
    for (const { pkg, dep_kinds: kinds } of nodes.get(id).deps) {
      const compiled = kinds.some(({ kind }) => kind === null);
      if (compiled || kinds.some(({ kind }) => kind === "build")) follow(pkg, inside && compiled && !runsHere && !isMacro(packages.get(pkg)));
    }
  };
  follow(root.id, true);
  return reached;
}

const isMacro = ({ targets }) => targets.some(({ kind }) => kind.includes("proc-macro"));
const isForeign = ({ source }) => source !== null;
const byName = (a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1);

/** "name version" -> SHA-256 of the crate's file. */
function lockChecksums(lock) {
  const blocks = lock.split("[[package]]").map((block) => Object.fromEntries([...block.matchAll(/^(\w+) = "([^"]*)"$/gm)].map(([, key, value]) => [key, value])));
  return new Map(blocks.filter(({ checksum }) => checksum !== undefined).map(({ name, version, checksum }) => [`${name} ${version}`, checksum]));
}

/** What `npm install knownas` brings. */
function npmPackages({ packages }) {
  const installed = Object.entries(packages).filter(([path, { dev, optional }]) => path !== "" && dev !== true && optional !== true);
  return installed.map(([path, { version, license, integrity }]) => ({ name: path.replace(/^.*node_modules\//, ""), version, license, integrity }));
}

function bill(own, modules, crates, packages, checksums) {
  const root = `pkg:npm/${own.name}@${own.version}`;
  const crateRef = ({ name, version }) => `pkg:cargo/${name}@${version}`;
  const npmRef = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const moduleRef = (stem) => `${root}#dist/wasm/${stem}_bg.wasm`;
  const files = modules.map(({ stem, bytes }) => ({
    type: "file",
    "bom-ref": moduleRef(stem),
    name: `dist/wasm/${stem}_bg.wasm`,
    version: own.version,
    hashes: [{ alg: "SHA-256", content: createHash("sha256").update(bytes).digest("hex") }],
  }));
  const ofCrates = crates.map((crate) => ({
    type: "library",
    "bom-ref": crateRef(crate),
    name: crate.name,
    version: crate.version,
    scope: crate.inside ? "required" : "excluded",
    hashes: [{ alg: "SHA-256", content: checksums.get(`${crate.name} ${crate.version}`) }],
    licenses: [{ expression: expression(crate.license) }],
    purl: crateRef(crate),
  }));
  const ofPackages = packages.map((one) => ({
    type: "library",
    "bom-ref": npmRef(one),
    name: one.name,
    version: one.version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: Buffer.from(one.integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
    licenses: [{ expression: one.license }],
    purl: npmRef(one),
  }));
  const data = { type: "data", "bom-ref": "unicode-data", name: UNICODE.name, version: UNICODE.version, licenses: [{ expression: UNICODE.license }] };
  const dependencies = [
    { ref: root, dependsOn: [...files.map((file) => file["bom-ref"]), ...ofPackages.map((one) => one["bom-ref"])] },
    ...modules.map(({ stem, crates: needed }) => ({ ref: moduleRef(stem), dependsOn: [data["bom-ref"], ...needed.filter(isForeign).map(crateRef).sort()] })),
  ];
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "library", "bom-ref": root, name: own.name, version: own.version, licenses: [{ expression: own.license }], purl: root } },
    components: [...files, data, ...ofCrates, ...ofPackages],
    dependencies,
  };
}

/** An SPDX expression; crates of before 2020 part alternatives by a slash. */
const expression = (license) => license.replaceAll("/", " OR ");

/** The notices: equal texts once, with all that they belong to. */
async function notices(crates, { packages }) {
  const texts = new Map();
  const add = (text, owner) => texts.set(text, [...(texts.get(text) ?? []), owner]);
  for (const crate of crates) {
    for (const text of await licenseTexts(crate)) add(text, `${crate.name} ${crate.version}`);
  }
  const holder = [...packages.values()].find(({ name }) => name === UNICODE.text.crate);
  add((await readFile(join(dirname(holder.manifest_path), UNICODE.text.file), "utf8")).trim(), `${UNICODE.name} ${UNICODE.version}`);
  const table = [...crates.map(({ name, version, license }) => [`${name} ${version}`, expression(license)]), [`${UNICODE.name} ${UNICODE.version}`, UNICODE.license]];
  return `# Third-party notices

The WebAssembly modules of this package hold compiled code and data of these projects. knownas itself is licensed under Apache-2.0 or
MIT, as you choose; its own texts stand beside this package's README.

| what | license |
| --- | --- |
${table.map(([what, license]) => `| ${what} | ${license} |`).join("\n")}
${[...texts].map(([text, owners]) => `\n## ${owners.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`).join("")}`;
}

/** The license files of a crate; of several to choose from, MIT where there is one. */
async function licenseTexts(crate) {
  const directory = dirname(crate.manifest_path);
  const names = (await readdir(directory)).filter((name) => /^(licen[sc]e|copying|copyright|unlicense|notice)/i.test(name)).sort();
  if (names.length === 0) return [`${crate.name} ${crate.version}: ${crate.license}\nAuthors: ${crate.authors.join(", ") || "not named"}\nSource: ${crate.repository ?? "crates.io"}`];
  const mit = names.filter((name) => /mit/i.test(name) || /^licen[sc]e(\.\w+)?$/i.test(name));
  const chosen = crate.license.includes("MIT") && mit.length > 0 ? mit : names;
  return Promise.all(chosen.map(async (name) => (await readFile(join(directory, name), "utf8")).replaceAll("\r\n", "\n").trim()));
}
