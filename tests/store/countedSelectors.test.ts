import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../src/case/actor.ts";
import { indexCase } from "../../src/case/indexCase.ts";
import { countAsBodies } from "../../src/case/counting/countAsBodies.ts";
import { foldContraries } from "../../src/case/counting/foldContraries.ts";
import type { PropositionId } from "../../src/case/proposition.ts";
import { selectCounted, selectCountedFor } from "../../src/store/countedSelectors.ts";
import { formatSearch } from "../../src/store/explorerSearch.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { selectAddresses } from "../../src/store/addressSelectors.ts";
import {
  selectAlignment,
  selectNetwork,
  selectPositions,
  selectResultCount,
} from "../../src/store/selectors.ts";
import { selectSummary } from "../../src/views/positions/summarySelectors.ts";
import { selectFacetCounts } from "../../src/store/facets/facetSelectors.ts";
import { selectSides } from "../../src/store/work/sidesWork.ts";
import { selectTies } from "../../src/store/tieSelectors.ts";
import { anyCountable, spokenForCase } from "../fixtures/countedCases.ts";
import { known } from "../fixtures/known.ts";

const stateOf = (search: string, index = spokenForCase()) =>
  createExplorerStore(known(index), search).getState();
const linksOf = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);
const [envoy, state] = ["envoy", "state"] as ActorId[] as [ActorId, ActorId];

describe("what is counted as one", () => {
  test("is asked for by an address, where the case has it", () => {
    expect(stateOf("?bodies=1&contraries=1").display).toMatchObject({ bodies: true, contraries: true });
    expect(formatSearch(stateOf("?bodies=1&contraries=1"))).toBe("?bodies=1&contraries=1");
    expect(stateOf("?bodies=yes").display).toMatchObject({ bodies: false, contraries: false });
    const plain = indexCase(foldContraries(countAsBodies(spokenForCase().case)));
    expect(stateOf("?bodies=1&contraries=1", plain).display).toMatchObject({
      bodies: false,
      contraries: false,
    });
  });

  test("keeps the number of statements, and makes that of actors the number of bodies", () => {
    expect(selectResultCount(stateOf(""))).toMatchObject({ statements: 6, actors: 4, bodies: false });
    expect(selectResultCount(stateOf("?bodies=1"))).toMatchObject({ statements: 6, actors: 2, bodies: true });
  });

  test("leaves filters and their counts to what was said by whom", () => {
    const counts = selectFacetCounts(stateOf("?bodies=1&contraries=1"));
    expect(counts).toEqual(selectFacetCounts(stateOf("")));
    expect(selectResultCount(stateOf("?bodies=1&kind=person"))).toMatchObject({ statements: 3, actors: 2 });
  });

  test("joins the links of spokespeople to the node of their body", () => {
    expect(linksOf(selectNetwork(stateOf("?bodies=1")).links)).toEqual([
      "critic/closed",
      "state/open",
      "state/closed",
      "state/tax",
      "critic/tax",
    ]);
    expect(
      selectPositions(stateOf("?bodies=1")).find(({ proposition }) => proposition === "tax"),
    ).toMatchObject({ actor: "state", stance: "mixed", statements: [3, 4] });
  });

  test("makes two contraries one node, on which those who differ stand against each other", () => {
    const { mostContested } = selectSummary(stateOf("?contraries=1"));
    expect(mostContested).toMatchObject([
      { proposition: { id: "open" }, contrary: null, support: { actors: ["envoy", "ministry"] } },
      { proposition: { id: "tax" }, support: { actors: ["state"] } },
    ]);
    expect(selectSummary(stateOf("?bodies=1&contraries=1")).mostContested).toMatchObject([
      {
        proposition: { id: "open" },
        support: { actors: ["state"], bodies: [] },
        oppose: { actors: ["critic"] },
      },
    ]);
  });

  test("changes who agrees with whom", () => {
    const weights = (search: string) =>
      selectTies
        .actor(stateOf(search))
        ?.links.map(({ tie: { left, right, weight } }) => [left, right, weight]);
    expect(weights("")).toEqual([
      ["critic", "state", -1],
      ["ministry", "state", -1],
    ]);
    expect(weights("?contraries=1")).toEqual([
      ["critic", "envoy", -1],
      ["critic", "state", -1],
      ["envoy", "ministry", 1],
      ["ministry", "state", -1],
    ]);
    expect(weights("?bodies=1&contraries=1")).toEqual([["critic", "state", -1]]);
  });

  test("leads what is said to a spokesperson to the body, beside the relations between bodies", () => {
    const { links } = selectAddresses(stateOf("?bodies=1"));
    expect(links.map(({ id, relations, statements }) => [id, relations.length, statements])).toEqual([
      ["address/critic/state", 1, [0]],
    ]);
  });

  test("is for every view what it would be for a case that was coded so", () => {
    fc.assert(
      fc.property(anyCountable, fc.boolean(), fc.boolean(), (index, bodies, contraries) => {
        const folded = bodies ? countAsBodies(index.case) : index.case;
        const coded = stateOf("", indexCase(contraries ? foldContraries(folded) : folded));
        const search = [...(bodies ? ["bodies=1"] : []), ...(contraries ? ["contraries=1"] : [])].join("&");
        const counted = stateOf(`?${search}`, index);
        expect(selectNetwork(counted)).toEqual(selectNetwork(coded));
        expect(selectTies.actor(counted)).toEqual(selectTies.actor(coded));
        expect(selectTies.proposition(counted)).toEqual(selectTies.proposition(coded));
        expect(selectSides(counted)).toEqual(selectSides(coded));
        expect(selectAddresses(counted)).toEqual(selectAddresses(coded));
        expect(selectAlignment(counted)).toEqual(selectAlignment(coded));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the case as a page counts it", () => {
  const choice = "?bodies=1&contraries=1";

  test("is that of the views, where the page is about a body or a kept question", () => {
    const shown = stateOf(choice);
    const page = { actors: [state], propositions: ["open" as PropositionId] };
    expect(selectCountedFor(page)(shown)).toBe(selectCounted(shown));
  });

  test("has a spokesperson for itself on its own page, and a folded proposition too", () => {
    const shown = stateOf(choice);
    const own = selectCountedFor({ actors: [envoy, state] })(shown);
    expect(own.case.statements.map(({ actor }) => actor)).toContain("envoy");
    expect(own.case.propositions.map(({ id }) => id)).not.toContain("closed");
    const closed = selectCountedFor({ propositions: ["closed" as PropositionId] })(shown);
    expect(closed.case.propositions.map(({ id }) => id)).toContain("closed");
    expect(closed.case.actors.map(({ id }) => id)).not.toContain("envoy");
  });
});
