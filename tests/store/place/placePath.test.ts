import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { CaseId } from "../../../src/case/case.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";
import type { StatementId } from "../../../src/case/statement.ts";
import type { CasePlace } from "../../../src/store/place/places.ts";
import { placePath, readPath } from "../../../src/store/place/placePath.ts";

const city = "city-data" as CaseId;
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
  [{ page: "cornerActors", proposition: tax }, "/city-data/corners/new-tax/actors"],
];

describe("the path of a place in a case", () => {
  test.each(PATHS)("of %j is %s", (place, path) => {
    expect(placePath(city, place)).toBe(path);
    expect(readPath(path)).toEqual({ caseId: city, step: undefined, place });
  });

  test("stays in the step of the lesson that is on, and leads from one step to another", () => {
    expect(placePath(city, { page: "actor", actor: ann }, "2")).toBe("/city-data/lesson/2/actor/ann");
    expect(placePath(city, { page: "explorer" }, "2")).toBe("/city-data/lesson/2");
    expect(placePath(city, { page: "explorer" }, "sources.2")).toBe("/city-data/lesson/sources.2");
  });
});

describe("what a path names", () => {
  test("is a step of a lesson, and the place in it", () => {
    expect(readPath("/city-data/lesson/2")).toEqual({
      caseId: city,
      step: "2",
      place: { page: "explorer" },
    });
    expect(readPath("/city-data/lesson/sources.1/actor/ann")).toEqual({
      caseId: city,
      step: "sources.1",
      place: { page: "actor", actor: ann },
    });
  });

  test("is the same with slashes at the end, in capitals, and where it is encoded", () => {
    expect(readPath("/city-data/actor/ann/")).toEqual(readPath("/city-data/actor/ann"));
    expect(readPath("/city-data/Actor/ann")).toEqual(readPath("/city-data/actor/ann"));
    expect(readPath("/city-data/actor/a%6En")).toEqual(readPath("/city-data/actor/ann"));
    expect(readPath("/city-data/actor/%E0")).toMatchObject({ place: { page: "actor", actor: "%E0" } });
  });

  test.each([
    "/city-data/qiz",
    "/city-data/actor",
    "/city-data/tie/ann",
    "/city-data/tie//ann",
    "/city-data/quiz/4",
    "/city-data/lesson",
    "/city-data/lesson/2/lesson/3",
  ])("is no place in the case by %s", (path) => {
    expect(readPath(path)).toMatchObject({ caseId: city, place: null });
  });

  test("is no case by the bare address", () => {
    expect(readPath("/").caseId).toBe("");
  });
});
