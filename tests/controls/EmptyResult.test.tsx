import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { EmptyResult } from "../../src/controls/EmptyResult.tsx";
import { ResultCount } from "../../src/controls/ResultCount.tsx";
import { aStatement, anActor, anIndex } from "../fixtures/aCase.ts";
import { renderWithStore } from "./renderWithStore.tsx";

const offers = () => screen.getAllByRole("button").map(({ textContent }) => textContent);

test("it offers what brings most back first, and says how much", () => {
  renderWithStore(<EmptyResult />, { search: "?stance=oppose&q=mayor" });
  expect(offers()).toEqual([
    "Without the search “mayor”: 2 statements",
    "Any stance: 1 statement",
    "Clear all",
  ]);
});

test("an offer loosens that filter alone and hands the focus to the results", async () => {
  const { user, filter } = renderWithStore(
    <>
      <ResultCount />
      <EmptyResult />
    </>,
    { search: "?stance=oppose&q=mayor" },
  );
  await user.click(screen.getByRole("button", { name: /Without the search/ }));
  expect([filter().stance, filter().text]).toEqual([["oppose"], ""]);
  expect(document.activeElement).toBe(screen.getByRole("region", { name: "Results" }));
});

test("where no single filter helps it says so, and all can be cleared", async () => {
  const { user, filter } = renderWithStore(<EmptyResult />, { search: "?from=2030-01-01&q=zzz" });
  expect(offers()).toEqual(["Clear all"]);
  expect(screen.getByText(/Removing just one filter/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Clear all" }));
  expect([filter().from, filter().text]).toEqual([null, ""]);
});

test("a commitment can be loosened too", async () => {
  const index = anIndex({
    statements: [
      aStatement({ commitment: "asserts" }),
      aStatement({ id: "s2", commitment: "expects", stance: "oppose" }),
    ],
  });
  const { user, filter } = renderWithStore(<EmptyResult />, {
    index,
    search: "?commitment=expects&stance=support",
  });
  await user.click(screen.getByRole("button", { name: "Any commitment: 1 statement" }));
  expect([filter().commitment, filter().stance]).toEqual([[], ["support"]]);
});

test("with no filter at all there is nothing to loosen", () => {
  renderWithStore(<EmptyResult />, { index: anIndex() });
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("There is nothing to show.")).toBeTruthy();
});

test("of a case without statements the actors can be read, and it is said how statements are added", () => {
  const index = anIndex({
    statements: [],
    propositions: [],
    actors: [anActor({ id: "ann", name: "Ann Example" }), anActor({ id: "bob", name: "Bob Example" })],
    relations: [
      { from: "ann", to: "bob", type: "speaks-for", source: "paper", locator: "1", summary: "She sings." },
    ],
  });
  renderWithStore(<EmptyResult />, { index });
  expect(screen.getByText("This case has no statements yet")).toBeTruthy();
  expect(screen.getByText(/^It holds 2 actors and their relations/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Ann Example" }).getAttribute("href")).toContain("/actor/ann");
});
