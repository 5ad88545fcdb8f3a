/**
 * What the applicant is told after sending the form. Both answers look alike and name no reason: the applicant is never
 * told a result, and nobody is turned down by a machine.
 */

import { byId } from "./dom.js";
import { form } from "./form.js";

const ANSWERS = {
  open: {
    title: "Thank you, your account is ready",
    text: "You can set up your profile and look for work now.",
    contact: "Questions? Write to support@harbor.example.",
  },
  later: {
    title: "Thank you",
    text: "We need to check a few details before the account can be opened. This is routine and may take up to two working days. There is nothing you need to do now.",
    contact: "Questions, or do you think something is wrong? Write to support@harbor.example and a person will answer.",
  },
} as const;

/** Shows an answer in place of the form and moves the focus to it. */
export function answer(kind: keyof typeof ANSWERS): void {
  const { title, text, contact } = ANSWERS[kind];
  byId("done-title").textContent = title;
  byId("done-text").textContent = text;
  byId("done-contact").textContent = contact;
  form.hidden = true;
  byId("done").hidden = false;
  byId("done-title").focus();
}

/** Back to the form, as it was filled. */
export function again(): void {
  byId("done").hidden = true;
  form.hidden = false;
  byId("name").focus();
}
