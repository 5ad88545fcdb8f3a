/**
 * The official files of each list, and their addresses as of August 2026.
 *
 * OFAC: the "Advanced" XML, which has native scripts, weak aliases and wallets where the comma-separated files have not; zipped,
 * a tenth of its 120 MB, from the documented download address of the Sanctions List Service. UN: Security Council, Consolidated
 * List. EU: Financial Sanctions Files 1.1; the token is the public one of the Commission's own page. UK: the UK Sanctions List of
 * the FCDO, the only British list since 28 January 2026. South Korea publishes no machine-readable list of its autonomous
 * designations: the rows of this package's starter list take its place.
 */

import { fileURLToPath } from "node:url";

/** One official file. */
export interface OfficialFile {
  /** The name it is kept under, and asked for from a mirror. */
  name: string;
  /** Its official address. */
  url: string;
}

/** A list: its files to download, or a file of this package. */
export type OfficialList = { files: readonly OfficialFile[] } | { own: string };

const OFAC = "https://sanctionslistservice.ofac.treas.gov/api/download/";

/** Every list that `update` knows. */
export const OFFICIAL: Readonly<Record<string, OfficialList>> = {
  ofac: {
    files: [
      { name: "SDN_ADVANCED.ZIP", url: `${OFAC}SDN_ADVANCED.ZIP` },
      { name: "CONS_ADVANCED.ZIP", url: `${OFAC}CONS_ADVANCED.ZIP` },
    ],
  },
  un: { files: [{ name: "consolidated.xml", url: "https://scsanctions.un.org/resources/xml/en/consolidated.xml" }] },
  eu: {
    files: [
      {
        name: "xmlFullSanctionsList_1_1.xml",
        url: "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
      },
    ],
  },
  uk: { files: [{ name: "UK-Sanctions-List.xml", url: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml" }] },
  kr: { own: fileURLToPath(new URL("../kr.json", import.meta.url)) },
};

/** The address of a file at a mirror, a directory that holds the files under their names. */
export function atMirror(base: URL, { name }: OfficialFile): string {
  return new URL(name, base.href.endsWith("/") ? base : `${base.href}/`).href;
}
