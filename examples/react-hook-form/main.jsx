import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { loadScreenerInWorker } from "knownas";
import { screeningSchema } from "knownas/standard-schema";

// "review" is no validation error: the values pass, with the outcome.
const resolver = standardSchemaResolver(screeningSchema(() => loadScreenerInWorker({ pack: "starter" })));

function SignUp() {
  const { register, handleSubmit, formState } = useForm({ resolver });
  const [sent, setSent] = useState("");
  return (
    <form onSubmit={handleSubmit(({ knownas }) => setSent(knownas))}>
      <p><label>Full name <input {...register("name")} /></label> {formState.errors.name?.message}</p>
      <p><label>Birth date <input type="date" {...register("birthDate")} /></label></p>
      <button>Create account</button>
      <output>{sent}</output>
    </form>
  );
}

createRoot(document.getElementById("app")).render(<SignUp />);
