import { expect, test } from "vitest";
import type { CaseId } from "../../../src/case/case.ts";
import { downloadName } from "../../../src/formats/write/downloadName.ts";

const nameOf = (id: string, asOf: string) => downloadName({ id: id as CaseId, asOf }, "statements", "csv");

test("a file is named after case, data version and what is in it", () => {
  expect(nameOf("city-data", "2022-08-25")).toBe("city-data-2022-08-25-statements.csv");
});

test.each(["2018-08/2022-08", "2022-08/..", "2021?", "2022~", "-0100"])(
  "no date makes a name that some system forbids: %s",
  (asOf) => {
    expect(nameOf("con", asOf)).toMatch(/^con(?:-[A-Za-z0-9]+)+-statements\.csv$/);
  },
);

test("a long id is cut, so that the name fits any disk", () => {
  expect(nameOf("a".repeat(300), "2022").length).toBeLessThan(120);
});
