import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { aProposition, aStatement, anActor } from "../../fixtures/aCase.ts";
import { caseOf } from "../../fixtures/tinyCases.ts";
import { renderApp } from "../../app/renderApp.tsx";

/** As many speak for something as say nothing about it. */
function openMany(count: number, opposed = 0) {
  const actors = Array.from({ length: 2 * count }, (_, at) => anActor({ id: `a${at}`, name: `Actor ${at}` }));
  const statements = actors.map(({ id }, at) =>
    aStatement({
      id: `s${at}`,
      actor: id,
      proposition: at < count ? "open-data" : "new-tax",
      stance: at < count - opposed ? "support" : "oppose",
    }),
  );
  const propositions = ["open-data", "new-tax"].map((id) => aProposition({ id }));
  return renderApp({
    url: "/city-data/proposition/open-data",
    cases: [caseOf([], { actors, propositions, statements })],
  });
}

// Not by their role, which takes long to look up among so many, and is asked for until they are there.
const speakers = () => document.querySelectorAll("h4");
const firstAreThere = () => waitFor(() => expect(speakers()).toHaveLength(60));
const silent = () => document.querySelectorAll(".silence li");

test("of very many speakers and silent actors the first are drawn, and the counts are those of all", async () => {
  openMany(320);
  await firstAreThere();
  await waitFor(() => expect(silent()).toHaveLength(200));
  expect(screen.getByRole("heading", { level: 3, name: "Support 320 actors" })).toBeTruthy();
  expect(screen.getByText("320 actors said nothing about it")).toBeTruthy();
});

test("of many silent actors, folded away, none is drawn before all else is there, of few all are", async () => {
  openMany(60);
  expect(silent()).toHaveLength(0);
  await waitFor(() => expect(silent()).toHaveLength(60));
  cleanup();
  openMany(50);
  expect(silent()).toHaveLength(50);
});

test("where all of a stance are few they are drawn at once", () => {
  openMany(16, 8);
  expect(speakers()).toHaveLength(16);
});

test("no more than a screen holds are drawn at first, of a stance below another a few, and then the others", async () => {
  openMany(40, 20);
  expect(speakers()).toHaveLength(6 + 2);
  await waitFor(() => expect(speakers()).toHaveLength(40));
});

test("no more than the first can be asked for before these are there", async () => {
  openMany(320);
  expect(speakers()).toHaveLength(6);
  expect(screen.queryByRole("button", { name: "Show 100 more" })).toBeNull();
  await firstAreThere();
  expect(screen.getByRole("button", { name: "Show 100 more" })).toBeTruthy();
});

test("more of them come on a press, which goes on with the first of those", async () => {
  const { user } = openMany(320);
  await firstAreThere();
  await user.click(screen.getByRole("button", { name: "Show 100 more" }));
  expect(speakers()).toHaveLength(160);
  expect(document.activeElement?.textContent).toBe("Actor 60");
});

test("on paper all speakers are there", () => {
  openMany(320);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(speakers()).toHaveLength(320);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});
