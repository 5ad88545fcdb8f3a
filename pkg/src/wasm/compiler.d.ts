// What the crate `knownas-lists` exports (lists/src/wasm.rs).

/** Instantiates the module; further calls give the same instance. */
export default function init(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;
/** Replaces the instance by a fresh one; objects of the former instance are unusable. */
export function __wbg_reset_state(): void;

export class Compiler {
  constructor();
  add(name: string, bytes: Uint8Array): void;
  published(list: string, date: string): void;
  programs(programs: string[]): void;
  namesOnly(): void;
  finish(): unknown;
  free(): void;
}
export function split(pack: Uint8Array): Uint8Array[];
export function diff(old: Uint8Array, now: Uint8Array): unknown;
