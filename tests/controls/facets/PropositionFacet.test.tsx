import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { PropositionFacet } from "../../../src/controls/facets/PropositionFacet.tsx";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
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
