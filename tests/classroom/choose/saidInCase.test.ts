import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import type { Statement } from "../../../src/case/statement.ts";
import { cardStatements } from "../../../src/classroom/cards/cardStatements.ts";
import { statementsOf, statementsOn } from "../../../src/classroom/choose/saidInCase.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { countedList } from "../../fixtures/mostInAStep.ts";
import { anyIndex } from "../../fixtures/randomCases.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const idsOf = (said: readonly Statement[]) => said.map(({ id }) => id);

describe("what is said in a case", () => {
  test("on a proposition or by an actor is found as by a look at each statement", () => {
    fc.assert(
      fc.property(anyIndex, (index) => {
        const { actors, propositions, statements } = index.case;
        for (const { id } of propositions)
          expect(statementsOn(index, id)).toEqual(statements.filter(({ proposition }) => proposition === id));
        for (const { id } of actors)
          expect(statementsOf(index, id)).toEqual(statements.filter(({ actor }) => actor === id));
      }),
    );
  });

  test("is nothing on what the case does not have, and by one who is not in it", () => {
    const index = indexCase(syntheticCase({ statements: 9, actors: 3, propositions: 3 }));
    expect(idsOf(statementsOn(index, "nothing" as never))).toEqual([]);
    expect(idsOf(statementsOf(index, "nobody" as never))).toEqual([]);
  });

  test("is found without a look at any other statement", () => {
    const { index, taken } = counted(indexCase(syntheticCase(MANY)));
    const said = statementsOf(index, "actor-3" as never);
    expect(taken()).toBe(said.length);
  });

  test("is looked at for a card only as far as the card has room", () => {
    const { index, taken } = counted(indexCase(syntheticCase(MANY)));
    const { shown } = cardStatements(index, "actor-0" as never, 30);
    expect(shown.length).toBeGreaterThan(2);
    expect(taken()).toBeLessThan(MANY.statements / 2);
  });
});

const MANY = { statements: 4000, actors: 50, propositions: 200 };

/** The index with a list of statements that counts how often one is taken. */
function counted(index: CaseIndex) {
  const { list, taken } = countedList(index.case.statements);
  return { index: { ...index, case: { ...index.case, statements: list } }, taken };
}
