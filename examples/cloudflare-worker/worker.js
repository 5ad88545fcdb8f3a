import { loadScreener } from "knownas";

// With a pack of your own: loadScreener({ pack: await env.PACKS.get("lists.knownas", "arrayBuffer") }).
let screener;

export default {
  async fetch(request) {
    if (request.method !== "POST") return new Response("POST the form", { status: 405 });
    screener ??= await loadScreener({ pack: "starter" });
    const { outcome, issues } = screener.screenForm(await request.formData());
    // For the page's own server: an applicant gets the same answer, whatever it is.
    return Response.json({ outcome, issues });
  },
};
