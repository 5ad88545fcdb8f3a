#!/usr/bin/env node
// The command line. Only what must work on any Node and in a checkout that is not built yet is here.

const [major] = process.versions.node.split(".");
if (Number(major) < 20) {
  fail(`knownas needs Node 20 or later, this is ${process.versions.node}`);
} else {
  import("../dist/cli/main.js").then(
    ({ main }) => main(process.argv.slice(2)),
    (error) => fail(error.code === "ERR_MODULE_NOT_FOUND" ? "not built yet: run `make build` first" : String(error)),
  );
}

function fail(message) {
  console.error(`knownas: ${message}`);
  process.exitCode = 2;
}
