import { describe, expect, test } from "vitest";
import { soundEntries } from "../../../src/case/check/soundEntries.ts";
import { aCaseJson, anActor } from "../../fixtures/aCase.ts";

describe("soundEntries", () => {
  test("keeps of each entry the fields that are sound, with the place of the entry", () => {
    const actors = [3, anActor({ named: "yes", extra: 1 }), anActor({ id: "Ann X" })];
    expect(soundEntries(aCaseJson({ actors })).actors).toEqual([
      { path: ["actors", 1], fields: { id: "ann", name: "Ann Example", kind: "person" } },
      { path: ["actors", 2], fields: { name: "Ann Example", kind: "person", named: true } },
    ]);
  });

  test("reads an empty list where there is none", () => {
    expect(soundEntries({}).actors).toEqual([]);
    expect(soundEntries({ actors: "ann" }).actors).toEqual([]);
  });
});
