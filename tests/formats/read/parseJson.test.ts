import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/formats/read/parseJson.ts";

describe("parseJson", () => {
  test("gives the value of a sound text, with a byte order mark or without", () => {
    expect(parseJson('{"a": [1, null]}')).toEqual({ a: [1, null] });
    expect(parseJson("\uFEFF[0]")).toEqual([0]);
  });

  test("names line and column of what is wrong", () => {
    expect(() => parseJson('{\n  "a": 1,\n  "b": [1,]\n}')).toThrow(
      'line 3, column 11: this is not JSON: unexpected "]"',
    );
    expect(() => parseJson("x")).toThrow('line 1, column 1: this is not JSON: unexpected "x"');
  });

  test("says when the file ends too early", () => {
    expect(() => parseJson("[1,\n2")).toThrow("line 2, column 2: the file ends before its JSON is complete");
    expect(() => parseJson("")).toThrow("line 1, column 1: the file ends before its JSON is complete");
  });
});
