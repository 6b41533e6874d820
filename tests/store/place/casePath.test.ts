import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { CaseId } from "../../../src/case/case.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";
import type { StatementId } from "../../../src/case/statement.ts";
import type { CasePlace } from "../../../src/case/casePlace.ts";
import { casePath } from "../../../src/store/place/casePath.ts";

const ann = "ann" as ActorId;
const bob = "bob" as ActorId;
const tax = "new-tax" as PropositionId;

const PATHS: readonly (readonly [CasePlace, string])[] = [
  [{ page: "explorer" }, "/city-data"],
  [{ page: "about" }, "/city-data/about"],
  [{ page: "actor", actor: ann }, "/city-data/actor/ann"],
  [{ page: "proposition", proposition: tax }, "/city-data/proposition/new-tax"],
  [{ page: "position", actor: ann, proposition: tax }, "/city-data/position/ann/new-tax"],
  [{ page: "statement", statement: "s1" as StatementId }, "/city-data/statement/s1"],
  [{ page: "compare", actor: ann, other: bob }, "/city-data/compare/ann/bob"],
  [{ page: "address", from: ann, to: bob }, "/city-data/address/ann/bob"],
  [{ page: "teach" }, "/city-data/teach"],
  [{ page: "quiz" }, "/city-data/quiz"],
  [{ page: "team" }, "/city-data/code/team"],
  [{ page: "pair" }, "/city-data/compare"],
  [{ page: "corners", proposition: tax }, "/city-data/corners/new-tax"],
  [{ page: "corners", proposition: tax, withActors: true }, "/city-data/corners/new-tax/actors"],
  [{ page: "lesson", step: "sources.2" }, "/city-data/lesson/sources.2"],
];

describe("the path of a place in a case", () => {
  test.each(PATHS)("of %j is %s", (place, path) => {
    expect(casePath("city-data" as CaseId, place)).toBe(path);
  });

  test("stays in the step of the lesson that is on, and leads from one step to another", () => {
    const city = "city-data" as CaseId;
    expect(casePath(city, { page: "actor", actor: ann }, "2")).toBe("/city-data/lesson/2/actor/ann");
    expect(casePath(city, { page: "explorer" }, "2")).toBe("/city-data/lesson/2");
    expect(casePath(city, { page: "lesson", step: "3" }, "2")).toBe("/city-data/lesson/3");
  });
});
