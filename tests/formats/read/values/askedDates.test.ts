import { describe, expect, test } from "vitest";
import { askedDates, columnOrder } from "../../../../src/formats/read/values/askedDates.ts";

describe("the order of day and month", () => {
  test("is decided for a column by one cell that has only one", () => {
    const column = columnOrder(["03/04/2022", "13/04/2022", "", "Apr 2022"]);
    expect(askedDates([column], "month-first")).toEqual([
      { asks: "dates", examples: ["03/04/2022"], decidedBy: "13/04/2022", answer: "day-first" },
    ]);
  });

  test("is asked where no cell decides, and holds as it is chosen", () => {
    const column = columnOrder(["03/04/2022", "05/06/2022"]);
    expect(askedDates([column], undefined)[0]).toMatchObject({ decidedBy: null, answer: null });
    expect(askedDates([column], "month-first")[0]).toMatchObject({ answer: "month-first" });
  });

  test("is asked where cells contradict one another", () => {
    const column = columnOrder(["13/04/2022", "04/13/2022", "03/04/2022"]);
    expect(askedDates([column], undefined)[0]).toMatchObject({ decidedBy: null, answer: null });
  });

  test("is no question where no cell could be misread", () => {
    expect(askedDates([columnOrder(["13/04/2022", "3.4.2022", "2022", "4/4/2022"])], undefined)).toEqual([]);
  });
});
