import { redirect } from "next/navigation";
import { recheck } from "../lib/screening";
import SignUp from "./sign-up/form";

async function signUp(formData) {
  "use server";
  await recheck(formData);
  // The same answer for everybody.
  redirect("/sign-up");
}

export default function Page() {
  return <SignUp action={signUp} />;
}
