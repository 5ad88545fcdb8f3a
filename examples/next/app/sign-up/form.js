"use client";

import { loadScreenerInWorker } from "knownas";
import { useFormScreening } from "knownas/react";

const load = () => loadScreenerInWorker({ pack: "starter" });

export default function SignUp({ action }) {
  const { ref, statusProps, hiddenProps } = useFormScreening(load);
  return (
    <form ref={ref} action={action}>
      <p><label>Full name <input name="name" autoComplete="name" required /></label></p>
      <p><label>Birth date <input name="birthDate" type="date" autoComplete="bday" /></label></p>
      <p {...statusProps} />
      <input {...hiddenProps} />
      <button>Create account</button>
    </form>
  );
}
