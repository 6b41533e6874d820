import { expect, test } from "vitest";
import { typedDay } from "../../../src/controls/dates/DayField.tsx";

test("a day is read, an emptied field means no bound", () => {
  expect(typedDay("2022-08-25")).toBe("2022-08-25");
  expect(typedDay("")).toBeNull();
});

test("half-typed years, impossible days and anything else are not taken over", () => {
  for (const odd of [
    "0002-08-25",
    "0202-08-25",
    "2022-02-31",
    "2022-13-01",
    "2022-08",
    "25.8.2022",
    "<b>",
    "12022-01-01",
  ]) {
    expect(typedDay(odd)).toBeUndefined();
  }
});
