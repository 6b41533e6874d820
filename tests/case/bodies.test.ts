import { expect, test } from "vitest";
import type { ActorId } from "../../src/case/actor.ts";
import { bodyOf } from "../../src/case/bodies.ts";
import { aCase, aRelation, anActor } from "../fixtures/aCase.ts";

const shown = aCase({
  actors: ["ann", "ministry", "office", "state"].map((id) => anActor({ id })),
  relations: [
    aRelation("ann", "ministry"),
    aRelation("ministry", "state"),
    aRelation("office", "state", { type: "part-of" }),
  ],
});

test("a spokesperson's spokesperson speaks for the body at the end", () => {
  expect(bodyOf(shown)("ann" as ActorId)).toBe("state");
  expect(bodyOf(shown)("ministry" as ActorId)).toBe("state");
});

test("who belongs to a body, or speaks for nobody, is its own", () => {
  expect(bodyOf(shown)("office" as ActorId)).toBe("office");
  expect(bodyOf(shown)("state" as ActorId)).toBe("state");
});

test("a circle comes to an end", () => {
  const circle = { relations: [...shown.relations, { ...shown.relations[0]!, from: "state", to: "ann" }] };
  expect(["ann", "ministry", "state"]).toContain(bodyOf(circle as never)("ann" as ActorId));
});
