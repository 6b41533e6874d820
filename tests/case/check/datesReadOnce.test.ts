import edtf from "edtf";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { edtfDate } from "../../../src/case/check/edtfDate.ts";

vi.mock("edtf", { spy: true });

test("a date that many statements share is looked at once", () => {
  const days = ["2021-03-04", "2021-03", "2021-02-30"];
  const asked = Array.from({ length: 300 }, (_, at) => v.is(edtfDate, days[at % 3]));
  expect(asked.filter(Boolean)).toHaveLength(200);
  expect(vi.mocked(edtf).mock.calls.map(([text]) => text)).toEqual(["2021-03-04", "2021-03"]);
});
