import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach } from "vitest";
import { answersRoom } from "../src/reading/statement/StatementQuestions.tsx";
import { VIEWS, entryOf } from "../src/views/registry.ts";
import { layoutEngine } from "../src/views/graph/layoutEngine.ts";
import { failOnComplaints } from "./complaints.ts";
import { LIMITS } from "./limits.ts";

// jsdom has no workers: a picture is placed at once, as soon as what places it has been loaded.
await layoutEngine.load();

// All files of a process share what is loaded. A room that a test begins to load and does not wait for would fail for all
// later ones, so what is entered in passing is loaded first.
await Promise.all(
  [answersRoom, ...VIEWS.all.map((view) => entryOf(view).exported)].map((room) => room.load()),
);

configure({ asyncUtilTimeout: LIMITS.domStep });

// jsdom has the element without its methods.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

failOnComplaints();
afterEach(cleanup);

// All files of a process share one document, for making new ones took half of the time; each file leaves it bare.
afterAll(() => {
  const { documentElement, head, body } = document;
  for (const element of [documentElement, head, body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  head.replaceChildren();
  body.replaceChildren();
  history.replaceState(null, "", "/");
  // oxlint-disable-next-line no-restricted-globals -- whatever the app has left
  for (const storage of [localStorage, sessionStorage]) storage.clear();
});
