import { describe, expect, test } from "vitest";
import { CaseError } from "../../../src/case/check/fault.ts";
import { parseCase } from "../../../src/case/check/parseCase.ts";
import { aCaseJson } from "../../fixtures/aCase.ts";

describe("parseCase", () => {
  test("gives a sound case as it stands in the file", () => {
    const json = aCaseJson();
    expect(parseCase(json)).toEqual(json);
  });

  test("throws every fault of another", () => {
    expect(() => parseCase(aCaseJson({ title: "", extra: 1 }))).toThrow(CaseError);
    expect(() => parseCase(aCaseJson({ title: "", extra: 1 }))).toThrow(/2 faults:\ntitle: .*\nextra: /);
    expect(() => parseCase(null)).toThrow(CaseError);
  });
});
