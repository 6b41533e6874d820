import { describe, expect, test } from "vitest";
import { formatFault } from "../../../src/case/check/fault.ts";
import { caseFromJson, caseFromText } from "../../../src/formats/read/caseFromText.ts";
import { caseJson } from "../../../src/formats/write/filteredCase.ts";
import { aCaseJson } from "../../fixtures/aCase.ts";

const faultsOf = (json: unknown) => {
  const read = caseFromJson(json);
  return read.ok ? [] : read.faults.map(formatFault);
};

describe("a case file of version 1", () => {
  const earlier = aCaseJson({ format: "standpoint-case/1" });

  test("opens as the same case in version 2, and is written so", () => {
    const read = caseFromText(JSON.stringify(earlier));
    expect(read).toEqual({ ok: true, case: { ...earlier, format: "standpoint-case/2" }, notes: [] });
    expect(read.ok && JSON.parse(caseJson(read.case))).toMatchObject({ format: "standpoint-case/2" });
  });

  test("is checked as any other, and stays as it is", () => {
    expect(faultsOf({ ...earlier, title: "" })).toEqual(['title: "" is empty']);
    expect(earlier["format"]).toBe("standpoint-case/1");
  });
});

describe("a case file of another version", () => {
  test("is refused with the versions that can be read, and with no fault that would mean nothing there", () => {
    expect(faultsOf({ format: "standpoint-case/3", whatever: 1 })).toEqual([
      'format: "standpoint-case/3" cannot be read; "standpoint-case/2" and "standpoint-case/1" can',
    ]);
  });

  test("that names none is told that it is missing, with all else", () => {
    expect(faultsOf({ ...aCaseJson({ title: "" }), format: undefined })).toHaveLength(2);
    expect(faultsOf(aCaseJson({ format: 2 }))).toEqual(['format: expected "standpoint-case/2", found 2']);
  });
});
