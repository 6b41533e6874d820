import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repeatedFields } from "../../../../src/formats/read/bytes/repeatedFields.ts";

const found = (text: string) => repeatedFields(text, JSON.parse(text));

describe("fields that an entry gives twice", () => {
  test.each([
    ['{"a":1,"a":1}', [["a"]]],
    [
      '{"statements":[{"actor":"x"},{"actor":"x","stance":"y" , "actor" : "z"}]}',
      [["statements", 1, "actor"]],
    ],
    [
      '[[],{"a":{"b":1},"c":[{"b":2,"b":[]}],"a":0}]',
      [
        [1, "c", 0, "b"],
        [1, "a"],
      ],
    ],
    ['{"a":1,"\\u0061":2}', [["a"]]],
    ['{"__proto__":1,"__proto__":2,"constructor":3}', [["__proto__"]]],
    ['{"":1,"":2,"":3}', [[""], [""]]],
    ['{"a\\"":"x","a\\\\":"\\\\\\"","a\\"":1}', [['a"']]],
  ])("are told with their way in %s", (text, paths) => {
    expect(found(text)).toEqual(paths);
  });

  test.each([
    "null",
    '"a:b"',
    "[]",
    '{"a":"{\\"a\\":1,\\"a\\":2}","b":"a:a:\\\\"}',
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":":"}}}',
  ])("are not in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("are in no text that a value is written as, however it is indented", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.nat(3), (json, indent) => {
        expect(found(JSON.stringify(JSON.parse(json), null, indent))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("are a thousand at most, and in lists of any depth", () => {
    expect(found(`[${'{"a":1,"a":2},'.repeat(3000)}0]`)).toHaveLength(1000);
    expect(found(`${"[".repeat(5000)}{"a":1,"a":2}${"]".repeat(5000)}`)).toHaveLength(1);
  });
});
