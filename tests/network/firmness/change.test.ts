import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import type { StatementId } from "../../../src/case/statement.ts";
import {
  type Change,
  formatChanges,
  knownChanges,
  parseChanges,
  withChange,
  withoutChange,
} from "../../../src/network/firmness/change.ts";
import { indexOf, pair } from "../../fixtures/tinyCases.ts";

const statement = "s1" as StatementId;
const without: Change = { kind: "without-statement", statement };
const flip: Change = { kind: "flip-statement", statement };

const anyChange = fc.oneof(
  fc.constantFrom<Change>({ kind: "without-second-hand" }, { kind: "without-unnamed" }),
  fc
    .constantFrom("s1", "s2", "a-b-3")
    .map((id): Change => ({ kind: "flip-statement", statement: id as StatementId })),
  fc
    .constantFrom("s1", "s4")
    .map((id): Change => ({ kind: "without-statement", statement: id as StatementId })),
  fc.constantFrom("ann", "unnamed").map((id): Change => ({ kind: "without-actor", actor: id as ActorId })),
);

describe("changes", () => {
  test("come back from the text of an address", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyChange, { selector: (change) => formatChanges([change]) }), (changes) => {
        expect(parseChanges(formatChanges(changes))).toEqual(changes);
      }),
    );
  });

  test("are read each once, and what is none is passed over", () => {
    expect(parseChanges("s.s1,s.s1,,love,s.,flip.s/1,unnamed")).toEqual([
      without,
      { kind: "without-unnamed" },
    ]);
    expect(parseChanges("")).toEqual([]);
  });

  test("leave a statement out or flip it, not both", () => {
    expect(withChange([without], flip)).toEqual([flip]);
    expect(withChange([without], without)).toEqual([without]);
    expect(withoutChange([without, flip], without)).toEqual([flip]);
  });

  test("are known where the case has the statement or actor, and the stance has an opposite", () => {
    const index = indexOf([...pair, ["cem", "open-data", "mixed"]]);
    const asked = parseChanges("s.s1,s.s9,a.ann,a.nobody,flip.s1,flip.s3,second-hand");
    expect(formatChanges(knownChanges(index, asked))).toBe("s.s1,a.ann,flip.s1,second-hand");
  });
});
