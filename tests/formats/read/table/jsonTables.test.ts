import { describe, expect, test } from "vitest";
import { jsonTables } from "../../../../src/formats/read/table/jsonTables.ts";
import { findContent } from "../../../../src/formats/read/table/findContent.ts";

describe("a JSON text", () => {
  test("that is a list of entries is a table, whatever each of them has", () => {
    const text = '[{"a":" x ","b":[1,"y"]},{"__proto__":"p","c":null,"b":{"id":7}},3]';
    expect(jsonTables("list.json", text)).toMatchObject([
      {
        headers: ["a", "b", "__proto__", "c"],
        rows: [
          ["x", "1|y", "", ""],
          ["", "7", "p", ""],
          ["", "", "", ""],
        ],
        lines: [1, 2, 3],
      },
    ]);
  });

  test.each([
    '{"format":"standpoint-case/2"}',
    '{"statements":[]}',
    '{"title": "x',
    '{"statements":{"id":[]}}',
  ])("such as %s may be a case and is left to be read as one", async (text) => {
    expect(await findContent({ name: "", content: text })).toMatchObject({ is: "json", text });
  });

  test.each([
    ['[{"name":"a"},{"name":"b","name":"c"}]', 2],
    ['{"name":"b","name":"c"}', 1],
    ['{"elements":[{"name":"a"},{"name":"b","name":"c"}],"connections":[]}', 2],
  ])("says of %s which entry gives a field twice", (text, row) => {
    expect(jsonTables("", text)?.flatMap(({ faults }) => faults)).toEqual([
      { row, column: "name", problem: "givenTwice", value: "", stops: true },
    ]);
  });

  test("that begins as a list and ends too early is no case", async () => {
    expect(await findContent({ name: "", content: '[{"a":1},{"b' })).toMatchObject({ is: "unreadable" });
  });

  test("with nothing in its list says nothing", async () => {
    expect(await findContent({ name: "", content: "[]" })).toEqual({ is: "nothing" });
  });
});
