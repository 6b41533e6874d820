import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSum } from "../../../src/classroom/coding/checkSum.ts";
import { codingItems } from "../../../src/classroom/coding/codingItems.ts";
import { codingTask } from "../../../src/classroom/coding/useCodingItems.ts";
import { MOST_CODERS, MOST_LINES, readResults } from "../../../src/classroom/coding/team/readResults.ts";
import { type CodedTask, decodeResult, encodeResult } from "../../../src/classroom/coding/resultCode.ts";
import { STANCE_CODES, type StanceCode } from "../../../src/classroom/coding/stanceCode.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const TASK = { data: 4711, seed: 99, items: 6 };
const CODES: StanceCode[] = ["support", "oppose", "mixed", "unclear", "support", "support"];

const aResult = (overrides: Partial<CodedTask> = {}): CodedTask => ({
  ...TASK,
  sheet: 1,
  codes: CODES,
  ...overrides,
});
const aCode = (overrides: Partial<CodedTask> = {}) => encodeResult(aResult(overrides));

const word = fc.integer({ min: 0, max: 0xff_ff });
const anyResult = fc
  .array(fc.option(fc.constantFrom(...STANCE_CODES)), { minLength: 1, maxLength: 99 })
  .chain((codes) =>
    fc.record({
      data: word,
      seed: word,
      sheet: word,
      items: fc.constant(codes.length),
      codes: fc.constant(codes),
    }),
  );

describe("the code of a result", () => {
  test("comes back as what went in, and has at most 120 characters of base64url", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const code = encodeResult(result);
        expect(code).toMatch(/^[\w-]{1,120}$/);
        expect(decodeResult(code)).toEqual(result);
      }),
    );
  });

  test("of six quotes is short enough to type", () => {
    expect(aCode().length).toBeLessThanOrEqual(18);
  });

  test("is read with spaces in it", () => {
    expect(decodeResult(` ${aCode().slice(0, 4)} ${aCode().slice(4)} `)).toEqual(aResult());
  });

  test("with any one character wrong is never taken for another result", () => {
    const characters = "ABCXYZabcxyz0189-_".split("");
    fc.assert(
      fc.property(anyResult, fc.nat(), fc.constantFrom(...characters), (result, nth, character) => {
        const code = encodeResult(result);
        const at = nth % code.length;
        fc.pre(code[at] !== character);
        expect(decodeResult(code.slice(0, at) + character + code.slice(at + 1))).toHaveProperty("kind");
      }),
    );
  });

  test("with two neighbours swapped is never taken for another result", () => {
    fc.assert(
      fc.property(anyResult, fc.nat(), (result, nth) => {
        const code = encodeResult(result);
        const at = nth % (code.length - 1);
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(decodeResult(swapped)).toHaveProperty("kind");
      }),
    );
  });

  test("typed with O for 0 names the character", () => {
    const sheet = Array.from({ length: 999 }, (_, number) => number).find((one) =>
      /[0]/.test(aCode({ sheet: one })),
    );
    const code = aCode({ sheet: sheet ?? 0 });
    const at = code.indexOf("0");
    expect(decodeResult(code.replace("0", "O"))).toEqual({
      kind: "check",
      slip: { place: at + 1, typed: "O", meant: "0" },
    });
  });

  test.each(["", "hello!", "AB", "https://example.org/#/x", "ÄÖÜ"])("is not seen in %j", (text) => {
    expect(decodeResult(text)).toEqual({ kind: "notACode" });
  });

  test("is not looked for in a text that is too long for one, however well it is forged", () => {
    const bytes = [1, 0, 0, 0, 0, 0, 0, 6, ...Array.from({ length: 150_000 }, () => 85)];
    const sum = checkSum(bytes);
    const forged = Buffer.from([...bytes, sum >> 8, sum & 255]).toString("base64url");
    for (const text of [forged, "O".repeat(8000), "1".repeat(8000), `A${"_".repeat(142)}`])
      expect(decodeResult(text)).toEqual({ kind: "notACode" });
  });

  test("of as many quotes as a code can count is read", () => {
    const most = aResult({ items: 255, codes: Array.from({ length: 255 }, () => "mixed" as const) });
    expect(decodeResult(encodeResult(most))).toEqual(most);
  });

  test("of a later edition is told as such", () => {
    const bytes = [2, 0, 0, 0, 0, 0, 0, 1, 0];
    const sum = checkSum(bytes);
    const text = btoa(String.fromCodePoint(...bytes, sum >> 8, sum & 255)).replaceAll("=", "");
    expect(decodeResult(text.replaceAll("+", "-").replaceAll("/", "_"))).toEqual({ kind: "edition" });
  });
});

test("the check is the one that its standard gives for its test text", () => {
  expect(checkSum([...new TextEncoder().encode("123456789")])).toBe(0x29b1);
});

describe("the results of a class", () => {
  test("count each line once, skip empty ones, and name every other by its number", () => {
    const [first, second] = [aCode({ sheet: 1 }), aCode({ sheet: 2 })];
    const lines = [first, "", second, "   ", first, "hello!", aCode({ data: 1 }), aCode({ seed: 1 })];
    const other = aCode({ items: 2, codes: ["mixed", "mixed"] });
    const { coders, faults } = readResults([...lines, other].join("\r\n"), TASK);
    expect(coders).toEqual([CODES, CODES]);
    expect(faults.map(({ line, fault }) => [line, fault.kind])).toEqual([
      [5, "twice"],
      [6, "notACode"],
      [7, "otherData"],
      [8, "otherSeed"],
      [9, "otherItems"],
    ]);
    expect(faults[0]?.fault).toEqual({ kind: "twice", first: 1 });
  });

  test("are forty at most; the next one is refused", () => {
    const codes = Array.from({ length: MOST_CODERS + 1 }, (_, sheet) => aCode({ sheet }));
    const { coders, faults } = readResults(codes.join("\n"), TASK);
    expect(coders).toHaveLength(40);
    expect(faults).toEqual([{ line: 41, fault: { kind: "tooMany" } }]);
  });

  test("are read from four hundred lines at most, and those below are one fault", () => {
    const typed = (lines: number) =>
      ["", ...Array.from({ length: lines }, (_, at) => `x${at}`), ""].join("\n");
    const { faults } = readResults(typed(MOST_LINES + 7), TASK);
    expect(faults).toHaveLength(MOST_LINES + 1);
    expect(faults.at(-1)).toEqual({ line: MOST_LINES + 2, fault: { kind: "rest", lines: 7 } });
    expect(readResults(typed(MOST_LINES), TASK).faults).toHaveLength(MOST_LINES);
  });

  test("of students on paper are their keys, two alike are two students, and another number of them is named", () => {
    const { coders, faults } = readResults("12 34 1-\n12341-\n123", TASK);
    const keyed = ["support", "oppose", "mixed", "unclear", "support", null];
    expect(coders).toEqual([keyed, keyed]);
    expect(faults).toEqual([{ line: 3, fault: { kind: "otherItems", items: 3 } }]);
  });

  test("are never taken for keys: a code begins otherwise", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(encodeResult(result)).toMatch(/^A/);
      }),
    );
  });

  test("are none in an empty field", () => {
    expect(readResults("", TASK)).toEqual({ coders: [], faults: [] });
  });
});

test("tasks differ by seed, by data version and by number of quotes, and by nothing else", () => {
  const index = xinjiangIndex();
  const quoted = index.case.statements.filter(({ quote }) => quote !== undefined).length;
  const taskOf = (seed: string | null, items = 6, asOf = index.case.asOf) =>
    codingTask({ ...index, case: { ...index.case, asOf } }, { seed }, codingItems(index, { seed, items }));
  expect(taskOf(null)).toEqual(taskOf("1"));
  expect(taskOf("2").seed).not.toBe(taskOf("1").seed);
  expect(taskOf("1", 7)).toEqual({ ...taskOf("1"), items: 7 });
  expect(taskOf("1", 6, "2023-01-01").data).not.toBe(taskOf("1").data);
  expect(taskOf("1", 99).items).toBe(quoted);
});
