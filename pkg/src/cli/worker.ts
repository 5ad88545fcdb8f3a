/** A worker of `screen --jobs`: loads its own engine, then answers each group of inputs with its output lines. */

import { parentPort, workerData } from "node:worker_threads";
import { loadScreener } from "../node.js";
import type { Group, Setup } from "./jobs.js";
import { processGroup } from "./processor.js";

const { pack, layout, options } = workerData as Setup;
const screener = loadScreener({ pack });

parentPort?.on("message", (group: Group) => {
  // Answers come in the order of the questions: all wait for the same promise.
  void screener.then((loaded) => parentPort?.postMessage(processGroup(group, layout, loaded, options)));
});
