import { expect, test } from "vitest";
import { today } from "../../src/host/today.ts";

test("the day is the person's own, however late", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(today(new Date(2026, 10, 24, 0, 0))).toBe("2026-11-24");
});
