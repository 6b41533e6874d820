import { describe, expect, test } from "vitest";
import {
  choicesFromText,
  choicesText,
  headersKey,
} from "../../../../src/formats/read/columns/rememberedChoices.ts";
import { tableOf } from "../openedTable.ts";

describe("choices for the next file", () => {
  test("are found by its headers, however they are written", () => {
    expect(headersKey(tableOf("Name;Position \nA;for"))).toBe(headersKey(tableOf("NAME,position\nB,no")));
    expect(headersKey(tableOf("Name;Position\nA;for"))).not.toBe(headersKey(tableOf("Position;Name\nfor;A")));
  });

  test("are the same again, but for those that are meant for one file", () => {
    const kept = {
      columns: { actor: 0, stance: 2 },
      proposition: "x",
      stances: new Map([["__proto__", "support"]] as const),
      names: new Map([["Mueller", "Müller"]]),
    };
    expect(choicesFromText(choicesText({ ...kept, withoutFaulty: true, table: 3 }))).toEqual(kept);
  });

  test.each(["", "{", "null", "[1]", '{"stances": [1]}', "7"])(
    "are none in a text of something else: %j",
    (text) => {
      expect(choicesFromText(text)).toEqual({});
    },
  );
});
