import { expect, test } from "vitest";
import { activeChips, chipText } from "../../src/controls/chipText.ts";
import { type Filter, NO_FILTER } from "../../src/filter/filter.ts";
import { english } from "../fixtures/english.ts";
import { anIndex } from "../fixtures/aCase.ts";

const index = anIndex();

function textsOf(chosen: Record<string, unknown>): string[] {
  const filter = { ...NO_FILTER, ...chosen } as Filter;
  return activeChips(filter).map((chip) => chipText(chip, { index, filter, messages: english }));
}

test("nothing chosen makes no chip, and a search of spaces is nothing", () => {
  expect(textsOf({})).toEqual([]);
  expect(textsOf({ text: "  " })).toEqual([]);
});

test("each value has a chip of its own, dates and text one each, in the order of the controls", () => {
  const chosen = {
    stance: ["mixed", "oppose"],
    commitment: ["raises-concern"],
    proposition: ["open-data"],
    naming: ["unnamed"],
    text: " tax ",
    to: "2022-01-31",
  };
  expect(textsOf(chosen)).toEqual([
    "Open data",
    "Mixed",
    "Oppose",
    "Raises concern",
    "Unnamed",
    "until 31 Jan 2022",
    "“tax”",
  ]);
});

test("dates say which sides are bounded, and whether the undated count", () => {
  expect(textsOf({ from: "2022-01-01" })).toEqual(["from 1 Jan 2022"]);
  expect(textsOf({ from: "2022-01-01", to: "2022-01-01" })).toEqual(["1 Jan 2022"]);
  expect(textsOf({ from: "2021-01-01", to: "2022-01-01", undated: true })).toEqual([
    "1 Jan 2021 – 1 Jan 2022, or no date",
  ]);
});
