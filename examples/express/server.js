import express from "express";
import { loadScreener } from "knownas";

// With a pack of your own: loadScreener({ pack: await readFile("screening/lists.knownas"), maxAge: 7 }).
const screener = await loadScreener({ pack: "starter" });
const reviews = [];

const app = express();
app.use(express.static("public"));
app.use("/knownas", express.static("node_modules/knownas/dist"));

app.post("/sign-up", express.urlencoded({ extended: false }), (request, response) => {
  // What the browser said decides nothing: it is screened again.
  const result = screener.screenForm(request.body);
  if (result.outcome === "review") reviews.push({ outcome: result.outcome, hits: result.hits.length, browserSaid: request.body.knownas });
  // The same answer for everybody.
  response.send('<!doctype html><link rel="icon" href="data:,"><title>Done</title><p id="done">Thank you.</p>');
});

// For this example alone: yours would ask who is asking.
app.get("/reviews", (request, response) => response.json(reviews));

app.listen(process.env.PORT ?? 3000);
