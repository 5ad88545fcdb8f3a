// What the crate `knownas` exports (src/wasm.rs). Values that cross the boundary are `unknown` here; the façade gives them
// their types.

/** Instantiates the module; further calls give the same instance. */
export default function init(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;
/** Replaces the instance by a fresh one; objects of the former instance are unusable. */
export function __wbg_reset_state(): void;

export class Screener {
  constructor(pack: Uint8Array);
  screen(applicant: unknown, options?: unknown): unknown;
  entity(id: string): unknown;
  info(): unknown;
  complete(details: Uint8Array): void;
  free(): void;
}
export function compare(a: string, b: string, kind?: string): unknown;
export function romanize(text: string): unknown;
export function engine(): unknown;
