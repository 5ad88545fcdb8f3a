import React, { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { loadScreenerInWorker } from "knownas";
import { useFormScreening } from "knownas/react";

// Outside of the component: one screener for all that use it.
const load = () => loadScreenerInWorker({ pack: "starter" });

function SignUp() {
  const { ref, statusProps, hiddenProps } = useFormScreening(load);
  const [sent, setSent] = useState("");
  // In the place of a server: shows what would be sent.
  const send = (event) => {
    event.preventDefault();
    setSent(new FormData(event.currentTarget).get("knownas"));
  };
  return (
    <form ref={ref} onSubmit={send}>
      <p><label>Full name <input name="name" autoComplete="name" required /></label></p>
      <p><label>Birth date <input name="birthDate" type="date" autoComplete="bday" /></label></p>
      <p {...statusProps} />
      <input {...hiddenProps} />
      <button>Create account</button>
      <output>{sent}</output>
    </form>
  );
}

createRoot(document.getElementById("app")).render(<StrictMode><SignUp /></StrictMode>);
