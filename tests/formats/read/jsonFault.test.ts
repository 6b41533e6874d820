import { assert, constantFrom, json, nat, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "../../../src/formats/read/jsonFault.ts";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Sound JSON, and the same with one character taken out or put in. */
const nearJson = tuple(json(), nat(), constantFrom("", ",", "]", "}", '"', "0", "-", "\\", "e", "\n")).map(
  ([text, at, character]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + character + text.slice(place + (character === "" ? 1 : 0));
  },
);

describe("jsonFault", () => {
  test("finds no fault in exactly those texts that the platform parses", () => {
    const agrees = (text: string) => {
      expect(jsonFault(text) === null).toBe(isJson(text));
    };
    assert(property(nearJson, agrees), { numRuns: 1000 });
    assert(property(string(), agrees));
  });

  test.each([
    ['{"a": 1,}', 8],
    ["[1, 2", 5],
    ['{"a" 1}', 5],
    ['{"a": tru}', 6],
    ['["a\nb"]', 3],
    [String.raw`["\x"]`, 2],
    ["[1] 2", 4],
    ["", 0],
  ])("stops in %j where the first wrong character stands", (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });
});
