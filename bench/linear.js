// Linear memory: what WebAssembly holds, as the platform tells it. It grows and never shrinks.

/** Watches instances that start from now on; the function gives the bytes of the last one's memory. */
export function linearMemory() {
  let memory;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const got = await instantiate.apply(WebAssembly, given);
    memory = (got.instance ?? got).exports.memory ?? memory;
    return got;
  };
  return () => memory?.buffer.byteLength ?? 0;
}
