/** gzip (RFC 1952) -> bytes, for hosts that do not compress on their way: the platform's DecompressionStream. */

/** Whether a file begins as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Whether it can be inflated here. */
export const canInflate = (): boolean => typeof DecompressionStream !== "undefined";

/** The stream, inflated where it is gzip. */
export async function inflated(body: ReadableStream<Uint8Array>): Promise<{ body: ReadableStream<Uint8Array>; zipped: boolean }> {
  const reader = body.getReader();
  const first = await reader.read();
  const whole = new ReadableStream<Uint8Array>({
    start: (controller) => (first.done ? controller.close() : controller.enqueue(first.value)),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  if (first.done || !isGzip(first.value) || !canInflate()) return { body: whole, zipped: false };
  return { body: whole.pipeThrough(new DecompressionStream("gzip") as unknown as ReadableWritablePair<Uint8Array, Uint8Array>), zipped: true };
}
