import { describe, expect, test } from "vitest";
import { indexCase } from "../../src/case/indexCase.ts";
import { tiesWords } from "../../src/i18n/en/views/ties.ts";
import { FEW_PAIRS } from "../../src/network/ties/mostSpoken.ts";
import { countPairs } from "../../src/network/ties/projectOneMode.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { selectAllTies, selectProfiles, selectTies } from "../../src/store/tieSelectors.ts";
import { actorTiesExport } from "../../src/views/ties/tieExports.ts";
import { englishWords } from "../fixtures/english.ts";
import { known } from "../fixtures/known.ts";
import { syntheticCase } from "../fixtures/syntheticCase.ts";

const stateOf = (actors: number) => {
  const size = { statements: actors * 4, actors, propositions: 20 };
  return createExplorerStore(known(indexCase(syntheticCase(size))), "?drawn=pairs").getState();
};

describe("of a case with too many pairs", () => {
  const state = stateOf(1200);
  const ties = selectTies.actor(state);

  test("views have the ties between those who said most, and how many these are", () => {
    expect(countPairs(selectProfiles.actor(state))).toBeGreaterThan(FEW_PAIRS);
    expect(ties.leftOut).toBeGreaterThan(0);
    expect(ties.nodes.length + ties.leftOut).toBe(1200);
    expect(ties.links.length).toBeLessThanOrEqual(FEW_PAIRS);
  });

  test("a filter brings nobody in who is not compared in the whole case", () => {
    const size = { statements: 4800, actors: 1200, propositions: 20 };
    const index = known(indexCase(syntheticCase(size)));
    const filtered = createExplorerStore(index, "?drawn=pairs&stance=support").getState();
    const left = selectTies.actor(filtered).nodes;
    expect(left.length).toBeGreaterThan(0);
    const compared = new Set(ties.nodes.map(({ id }) => id));
    expect(left.filter(({ id }) => !compared.has(id))).toEqual([]);
  });

  test("propositions, whose pairs are few, are all compared", () => {
    expect(selectTies.proposition(state).leftOut).toBe(0);
  });

  test("a file of the network has all of them", () => {
    expect(selectAllTies.actor(state)).toMatchObject({ leftOut: 0 });
    expect(selectAllTies.actor(state)!.nodes).toHaveLength(1200);
  });

  test("a saved picture says who is compared", () => {
    const said = englishWords.of(tiesWords).compared.actor({ count: ties.nodes.length, all: 1200 });
    expect(actorTiesExport.remarks!(state, englishWords)[0]).toBe(said);
  });
});

test("of a smaller case all are compared, and the file has just what is shown", () => {
  const state = stateOf(100);
  expect(selectTies.actor(state).leftOut).toBe(0);
  expect(selectAllTies.actor(state)).toBe(selectTies.actor(state));
});

test("where even a file could not hold all ties there is none", () => {
  expect(selectAllTies.actor(stateOf(5500))).toBeNull();
});
