/** The starter pack inside this package: loaded when it is asked for. */

import { decodeBase64 } from "./base64.js";

/** Its bytes. */
export async function starterPack(): Promise<Uint8Array> {
  const { base64 } = await import("./starter.js");
  return decodeBase64(base64);
}
