import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../app/renderApp.tsx";
import { caseOf } from "../../fixtures/tinyCases.ts";

/** An actor who spoke on so many propositions, and is silent on others. */
function openWith(propositions: number, silentOn = 0) {
  const said = Array.from({ length: propositions }, (_, at) => ["ann", `question-${at}`, "support"] as const);
  const others = Array.from({ length: silentOn }, (_, at) => ["bob", `other-${at}`, "support"] as const);
  return renderApp({ url: "/city-data/actor/ann", cases: [caseOf([...said, ...others])] });
}

const positions = () => document.querySelectorAll("#reading .position-section");

test("of an actor who spoke on very many propositions first is drawn what a screen holds, then the others", async () => {
  openWith(30);
  expect(positions()).toHaveLength(6);
  expect(screen.getByText("30 statements on 30 propositions")).toBeTruthy();
  await waitFor(() => expect(positions()).toHaveLength(30));
});

test("of few propositions all are drawn at once", () => {
  openWith(24);
  expect(positions()).toHaveLength(24);
});

const silences = () => document.querySelectorAll("#reading .silence li");

test("of very many propositions on which it is silent first a few are named, of few all", async () => {
  openWith(1, 61);
  expect(silences()).toHaveLength(12);
  expect(screen.getByRole("heading", { name: /61/ })).toBeTruthy();
  await waitFor(() => expect(silences()).toHaveLength(61));
  cleanup();
  openWith(1, 60);
  expect(silences()).toHaveLength(60);
});
