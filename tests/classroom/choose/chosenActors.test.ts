import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { chosenActors } from "../../../src/classroom/choose/chosenActors.ts";
import { aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g", "silent"];
/** The later in the list, the more statements; the last has none. */
const index = anIndex({
  actors: NAMES.map((id) => anActor({ id, name: `${id} Example` })),
  statements: NAMES.slice(0, -1).flatMap((actor, at) =>
    Array.from({ length: at + 1 }, (_, nth) => aStatement({ id: `${actor}-${nth}`, actor })),
  ),
  relations: [{ from: "silent", to: "a", type: "informs", source: "paper", locator: "1", summary: "A tie." }],
});
const idsFor = (...actors: string[]) =>
  chosenActors(index, { actors: actors as ActorId[] }).map(({ id }) => id as string);

describe("the actors for a class", () => {
  test("are the six with the most statements if nobody chose, in the case's order", () => {
    expect(idsFor()).toEqual(["b", "c", "d", "e", "f", "g"]);
  });

  test("are those that were chosen, in the case's order, also without statements", () => {
    expect(idsFor("silent", "c")).toEqual(["c", "silent"]);
  });
});
