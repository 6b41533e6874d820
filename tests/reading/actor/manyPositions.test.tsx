import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../app/renderApp.tsx";
import { caseOf } from "../../fixtures/tinyCases.ts";

/** An actor who spoke on so many propositions. */
function openWith(propositions: number) {
  const said = Array.from({ length: propositions }, (_, at) => ["ann", `question-${at}`, "support"] as const);
  return renderApp({ url: "/city-data/actor/ann", cases: [caseOf(said)] });
}

const positions = () => document.querySelectorAll("#reading .position-section");

test("of an actor who spoke on very many propositions first is drawn what a screen holds, then the others", async () => {
  openWith(30);
  expect(positions()).toHaveLength(10);
  expect(screen.getByText("30 statements on 30 propositions")).toBeTruthy();
  await waitFor(() => expect(positions()).toHaveLength(30));
});

test("of few propositions all are drawn at once", () => {
  openWith(24);
  expect(positions()).toHaveLength(24);
});
