import { describe, expect, test } from "vitest";
import type { StatementId } from "../../../../src/case/statement.ts";
import { statementNeighbours } from "../../../../src/reading/statement/page/StatementPanel.tsx";
import { spokenCase } from "../../spokenCase.ts";

const index = spokenCase();
const neighboursOf = (id: string) => {
  const statement = index.statements.get(id as StatementId);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  const { previous, next, ...rest } = statementNeighbours(index, statement);
  return { ...rest, previous: previous?.id, next: next?.id };
};

describe("the statements beside a statement", () => {
  test("are those of the same actor, over what others said in between", () => {
    expect(neighboursOf("s2")).toEqual({ at: 2, count: 3, previous: "s1", next: "s4" });
  });

  test("are missing at the ends", () => {
    expect(neighboursOf("s1").previous).toBeUndefined();
    expect(neighboursOf("s4").next).toBeUndefined();
  });

  test("are none for an actor's only statement", () => {
    expect(neighboursOf("s3")).toEqual({ at: 1, count: 1, previous: undefined, next: undefined });
  });
});
