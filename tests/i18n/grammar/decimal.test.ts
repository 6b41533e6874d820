import { expect, test } from "vitest";
import { decimal } from "../../../src/i18n/grammar/decimal.ts";
import { english } from "../../../src/i18n/messages.ts";

test("a number has a true minus, and what rounds to zero none", () => {
  expect(decimal(-0.5, 2)).toBe("−0.50");
  expect([-0.004, -0, 0, 0.004].map((value) => decimal(value, 2))).toEqual(["0.00", "0.00", "0.00", "0.00"]);
  expect(decimal(-0.005_1, 2)).toBe("−0.01");
  expect(english.coding.figure({ figure: -1e-17 })).toBe("0.00");
  expect(english.team.figure({ figure: -0.0004 })).toBe("0.000");
});
