import * as v from "valibot";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.doUnmock("edtf");
  vi.resetModules();
});

test("a date that many statements share is looked at once", async () => {
  // Other tests share the modules and what these keep in mind.
  vi.resetModules();
  vi.doMock("edtf", { spy: true });
  const { edtfDate } = await import("../../../src/case/check/edtfDate.ts");
  const { default: parseEdtf } = await import("edtf");
  const days = ["2021-03-04", "2021-03", "2021-02-30"];
  const asked = Array.from({ length: 300 }, (_, at) => v.is(edtfDate, days[at % 3]));
  expect(asked.filter(Boolean)).toHaveLength(200);
  expect(vi.mocked(parseEdtf).mock.calls.map(([text]) => text)).toEqual(["2021-03-04", "2021-03"]);
});
