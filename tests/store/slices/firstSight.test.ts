import { expect, test } from "vitest";
import { indexSteps } from "../../../src/case/indexCase.ts";
import { finished } from "../../../src/case/steps/steps.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { firstSight } from "../../../src/store/slices/firstSight.ts";
import { countedList, mostInAStep } from "../../fixtures/mostInAStep.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const MOST = 20_000;

const large = syntheticCase({ statements: 30_000, actors: 25_000, propositions: 20 });

test("no step takes more than twenty thousand statements or actors of a large case, neither of look-ups nor of what is shown first", () => {
  const lists = { statements: countedList(large.statements), actors: countedList(large.actors) };
  const counted = { ...large, statements: lists.statements.list, actors: lists.actors.list };
  const looking = indexSteps(counted);
  expect(mostInAStep(looking, Object.values(lists))).toBeLessThanOrEqual(MOST);
  const index = finished(indexSteps(counted));
  const state = createExplorerStore(known(index)).getState();
  expect(mostInAStep(firstSight(state), Object.values(lists))).toBeLessThanOrEqual(MOST);
});
