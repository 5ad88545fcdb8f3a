import { loadScreenerInWorker } from "knownas";
import { guardForm } from "knownas/form";

const form = document.querySelector("form");
guardForm(form, () => loadScreenerInWorker({ pack: "starter" }));

// In the place of a server: shows what would be sent.
form.addEventListener("submit", (event) => {
  event.preventDefault();
  document.querySelector("output").textContent = new FormData(form).get("knownas");
});
