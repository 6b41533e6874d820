import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { parseJson } from "../../../src/formats/read/parseJson.ts";

const faultOf = (text: string) => {
  const json = parseJson(text);
  return json.ok ? null : json.faults.map(formatFault).join("\n");
};

describe("parseJson", () => {
  test("gives the value of a sound text, with a byte order mark or without", () => {
    expect(parseJson('{"a": [1, null]}')).toEqual({ ok: true, value: { a: [1, null] } });
    expect(parseJson("\uFEFF[0]")).toEqual({ ok: true, value: [0] });
  });

  test("names line and column of what is wrong", () => {
    expect(faultOf('{\n  "a": 1,\n  "b": [1,]\n}')).toBe(
      'line 3, column 11: this is not JSON: unexpected "]"',
    );
    expect(faultOf("x")).toBe('line 1, column 1: this is not JSON: unexpected "x"');
  });

  test("says when the file ends too early", () => {
    expect(faultOf("[1,\n2")).toBe("line 2, column 2: the file ends before its JSON is complete");
    expect(faultOf("")).toBe("line 1, column 1: the file ends before its JSON is complete");
  });

  test("names a field that an entry gives twice, since one of them would not count", () => {
    expect(faultOf('{"statements":[{"id":"s1"},{"actor":"ann","actor":"bob"}]}')).toBe(
      "statements[1].actor: is given twice; keep only one",
    );
  });
});
