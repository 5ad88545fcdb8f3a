export const dynamic = "force-dynamic";

/** For this example alone: yours would ask who is asking. */
export function GET() {
  return Response.json(globalThis.reviews ?? []);
}
