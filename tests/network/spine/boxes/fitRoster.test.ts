import { expect, test } from "vitest";
import type { BoxRoom } from "../../../../src/network/spine/boxes/boxRoom.ts";
import { fitRoster } from "../../../../src/network/spine/boxes/fitRoster.ts";
import { writtenIn } from "../../../../src/network/spine/boxes/writtenIn.ts";
import { measureLetters } from "../../../fixtures/spineCases.ts";

const NAMES = ["World Uyghur Congress", "Human Rights Watch", "Haiti", "Somalia"];
const measure = (text: string) => measureLetters(text, "actor");

const fit = (width: number, height: number) => {
  const room: BoxRoom = {
    width,
    rosterHeights: [height],
    crowdHeight: 100,
    letters: 1,
    measure: measureLetters,
  };
  return fitRoster([NAMES.length], () => NAMES, room)?.[0];
};

test("names take as much room as they need on one line, where there is so much", () => {
  expect(fit(400, 300)?.width).toBeGreaterThan(measure("World Uyghur Congress"));
});

test("where there is less, they take what they need on two lines, if these are there", () => {
  expect(fit(140, 300)?.width).toBeLessThan(measure("World Uyghur Congress"));
  expect(fit(140, 300)?.width).toBeGreaterThan(measure("World Uyghur"));
});

test("a name that is wider than its column stands whole on two lines", () => {
  expect(writtenIn(NAMES, 90, { columns: 1, most: 6, measure })).toEqual([
    ["World Uyghur", "Congress"],
    ["Human Rights", "Watch"],
    ["Haiti"],
    ["Somalia"],
  ]);
});

test("names are cut only where the columns have no more lines", () => {
  const written = writtenIn(NAMES, 90, { columns: 1, most: 5, measure });
  expect(written.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  expect(written[1]?.[0]).toMatch(/^Human .*…$/);
});
