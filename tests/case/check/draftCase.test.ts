import { describe, expect, test } from "vitest";
import { draftCase } from "../../../src/case/check/draftCase.ts";
import { aCaseJson, anActor } from "../../fixtures/aCase.ts";

describe("draftCase", () => {
  test("keeps of each entry the fields that are sound, with the place of the entry", () => {
    const actors = [3, anActor({ kind: "persn", extra: 1 }), anActor({ id: "Ann X" })];
    expect(draftCase(aCaseJson({ actors })).actors).toEqual([
      { place: "actors[1]", value: { id: "ann", name: "Ann Example", named: true } },
      { place: "actors[2]", value: { name: "Ann Example", kind: "person", named: true } },
    ]);
  });

  test("reads an empty list where there is none", () => {
    expect(draftCase(null).actors).toEqual([]);
    expect(draftCase({ actors: "ann" }).actors).toEqual([]);
  });
});
