import { describe, expect, test } from "vitest";
import type { PropositionId } from "../../../src/case/proposition.ts";
import {
  MOST_CARDS,
  cornerStatements,
  namelessWords,
} from "../../../src/classroom/corners/cornerStatements.ts";
import { splittingProposition } from "../../../src/classroom/choose/chosenProposition.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const OPEN_DATA = "open-data" as PropositionId;
const withStatements = (count: number) =>
  anIndex({ statements: Array.from({ length: count }, (_, at) => aStatement({ id: `s${at}` })) });

describe("the statements to cut out", () => {
  test("are numbered from one in an order of the seed, at most 24", () => {
    const cards = cornerStatements(withStatements(40), OPEN_DATA, "9b");
    expect(cards.map(({ number }) => number)).toEqual(Array.from({ length: MOST_CARDS }, (_, at) => at + 1));
    expect(cards).toEqual(cornerStatements(withStatements(40), OPEN_DATA, "9b"));
    expect(cards).not.toEqual(cornerStatements(withStatements(40), OPEN_DATA, "9c"));
    expect(cornerStatements(withStatements(3), "unspoken" as PropositionId, null)).toEqual([]);
  });

  test("never say the name of who said them, in the first case", () => {
    const index = xinjiangIndex();
    for (const statement of index.case.statements) {
      const { quote = "", summary } = namelessWords(index, statement);
      expect(`${quote} ${summary}`).not.toContain(index.actors.get(statement.actor)?.name);
    }
  });
});

describe("the proposition that splits the actors most", () => {
  const IDS = ["one", "two", "three"];
  const said = (proposition: string, actor: string, stance: string) =>
    aStatement({ id: `${proposition}-${actor}`, proposition, actor, stance });
  const caseOf = (...statements: ReturnType<typeof said>[]) => {
    const isUsed = (field: string) => (id: string) => statements.some((statement) => statement[field] === id);
    return anIndex({
      propositions: IDS.filter(isUsed("proposition")).map((id) => aProposition({ id })),
      actors: ["a", "b", "c", "d"].filter(isUsed("actor")).map((id) => anActor({ id })),
      statements,
    });
  };

  test("is the one whose smaller side is the largest, whatever the larger", () => {
    const index = caseOf(
      ...["a", "b", "c"].map((actor) => said("one", actor, "support")),
      said("one", "d", "oppose"),
      ...["a", "b"].map((actor) => said("two", actor, "support")),
      ...["c", "d"].map((actor) => said("two", actor, "oppose")),
    );
    expect(splittingProposition(index)).toBe("two");
  });

  test("is the last in the case among equals", () => {
    const split = (id: string) => [said(id, "a", "support"), said(id, "b", "oppose")];
    expect(splittingProposition(caseOf(...split("three"), ...split("two")))).toBe("three");
  });

  test("is none where everyone is on one side or between the sides", () => {
    expect(splittingProposition(caseOf(said("one", "a", "support"), said("one", "b", "mixed")))).toBeNull();
  });
});
