import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, onTestFinished, test } from "vitest";
import { PropositionFacet } from "../../../src/controls/facets/PropositionFacet.tsx";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { stubNearness, tellNear } from "../../fixtures/nearObserver.ts";
import { renderWithStore } from "../renderWithStore.tsx";

/** Propositions of which each has one statement, but for the first, which has 1,100. */
function caseOf(propositions: number) {
  const ids = Array.from({ length: propositions }, (_, at) => `proposition-${at}`);
  const said = [...Array.from({ length: 1099 }, () => "proposition-0"), ...ids];
  return anIndex({
    propositions: ids.map((id) => aProposition({ id, label: id })),
    actors: [anActor({ id: "ann" })],
    statements: said.map((proposition, at) => aStatement({ id: `s${at}`, actor: "ann", proposition })),
  });
}

const lists = () => screen.getAllByRole("list");
const countsOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole("listitem")
    .map((row) => row.querySelector(".check-row__count"));

describe("the rows of very many propositions", () => {
  test("are drawn part by part, and none is left out", async () => {
    renderWithStore(<PropositionFacet />, { index: caseOf(150) });
    expect(screen.getAllByRole("listitem")).toHaveLength(60);
    await waitFor(() => expect(screen.getAllByRole("listitem")).toHaveLength(150));
  });

  test("are laid out where they are seen, each with room for the widest count of all", () => {
    renderWithStore(<PropositionFacet />, { index: caseOf(61) });
    for (const list of lists()) {
      expect(list.dataset["long"]).toBe("true");
      expect(countsOf(list).map((count) => count?.getAttribute("data-widest"))).toEqual(
        countsOf(list).map(() => "1,100"),
      );
    }
  });

  test("of few share their columns, and have no such room", () => {
    renderWithStore(<PropositionFacet />, { index: caseOf(60) });
    for (const list of lists()) {
      expect(list.dataset["long"]).toBe("false");
      expect(countsOf(list).every((count) => count?.hasAttribute("data-widest") === false)).toBe(true);
    }
  });
});

describe("the bars of", () => {
  const rows = () => screen.getAllByRole("listitem");
  const barred = () => rows().filter((row) => row.querySelector(".stance-bar") !== null);
  const told = (row: HTMLElement | undefined) => row?.querySelector(".check-row__tally")?.textContent;

  test("very many propositions are drawn only near to what is seen, while all say their counts", async () => {
    onTestFinished(stubNearness());
    renderWithStore(<PropositionFacet />, { index: caseOf(61) });
    await waitFor(() => expect(rows()).toHaveLength(61));
    expect(barred()).toEqual([]);
    expect(rows().map(told)).toEqual(["1,100 support", ...Array.from({ length: 60 }, () => "1 support")]);
    const [, second = document.body] = rows();
    act(() => tellNear(second, true, 24));
    await waitFor(() => expect(barred()).toEqual([second]));
    act(() => tellNear(second, false, 24));
    await waitFor(() => expect(barred()).toEqual([]));
  });

  test("few are all drawn", () => {
    onTestFinished(stubNearness());
    renderWithStore(<PropositionFacet />, { index: caseOf(60) });
    expect(barred()).toHaveLength(60);
  });
});
