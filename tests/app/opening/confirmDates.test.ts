import { expect, test } from "vitest";
import { confirmDates } from "../../../src/app/opening/reading/confirmDates.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";

const whole = readBundled("xinjiang-report-2022");

test("the dates of a sound case are confirmed", async () => {
  expect(await confirmDates(whole)).toBe(true);
});

test("one date that the library does not know is enough to check the case anew", async () => {
  const [first, ...others] = whole.statements;
  expect(await confirmDates({ ...whole, statements: [...others, { ...first!, date: "2022-13" }] })).toBe(
    false,
  );
});
