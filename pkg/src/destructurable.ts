/** Methods that work without their object: `const { screen } = await loadScreener()`. */

/** Binds methods to an object; `Symbol.dispose`, where the platform has it, is its `dispose`. */
export function destructurable<Name extends string>(object: Record<Name, unknown> & { dispose(): void }, names: readonly Name[]): void {
  const define = (key: PropertyKey, value: unknown) => Object.defineProperty(object, key, { value, writable: true, configurable: true });
  for (const name of names) define(name, (object[name] as () => unknown).bind(object));
  if ((Symbol.dispose as symbol | undefined) !== undefined) define(Symbol.dispose, () => object.dispose());
}
