/** The review record: all that a reviewer needs later, with the decision left open. It is made and saved in the page. */

import type { PackInfo } from "knownas";
import { save } from "./dom.js";
import type { Screened } from "./engine.js";

/** Saves a record of one screening as JSON. */
export function exportRecord({ applicant, screening }: Screened, pack: PackInfo): void {
  const record = {
    record: "knownas review record 1",
    createdAt: { time: new Date().toISOString(), clock: "browser, not verified" },
    applicant,
    screening,
    pack: { format: pack.format, tables: pack.tables, bytes: pack.bytes, checksum: pack.checksum, lists: pack.lists },
    disposition: { decision: null, reasons: null, reviewer: null, decidedAt: null },
    remark: "An aid for a human reviewer. A hit may be the victim of identity theft. The decision rests on the server's re-check.",
  };
  save("review-record.json", "application/json", `${JSON.stringify(record, null, 2)}\n`);
}
