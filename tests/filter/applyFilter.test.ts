import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesIn, setSize } from "../../src/case/statementSet.ts";
import { applyFilter, filterParts, intersectParts } from "../../src/filter/applyFilter.ts";
import { type Filter, NO_FILTER, chooseValues, chosenIn, loosen } from "../../src/filter/filter.ts";
import { filteredCase } from "../fixtures/randomCases.ts";
import { indexOf } from "../fixtures/tinyCases.ts";
import { RANDOM_FACETS, RANDOM_PARTS } from "../fixtures/filterParts.ts";
import { naiveFilter } from "./naiveFilter.ts";

const dated = indexOf([
  ["ann", "open-data", "support", { date: "2022-08-25" }],
  ["bob", "open-data", "oppose", { date: "2022-08" }],
  ["cem", "open-data", "support", { date: "2018-08/2022-07" }],
  ["dana", "open-data", "support"],
]);
const speakers = (filter: Partial<Filter>) =>
  placesIn(applyFilter(dated, { ...NO_FILTER, ...filter })).map(
    (place) => dated.case.statements[place]?.actor,
  );

describe("applyFilter", () => {
  test("shows everything where nothing is chosen", () => {
    expect(speakers({})).toEqual(["ann", "bob", "cem", "dana"]);
  });

  test("shows nothing of a case without statements", () => {
    expect(setSize(applyFilter(indexOf([]), NO_FILTER))).toBe(0);
  });

  test("counts a month or a span if one of its days lies between the bounds", () => {
    expect(speakers({ from: "2022-08-31" })).toEqual(["bob"]);
    expect(speakers({ to: "2022-07-31" })).toEqual(["cem"]);
    expect(speakers({ from: "2022-08-25", to: "2022-08-25" })).toEqual(["ann", "bob"]);
  });

  test("leaves out what has no date once there is a bound, unless it is asked for", () => {
    expect(speakers({ from: "2000-01-01" })).toEqual(["ann", "bob", "cem"]);
    expect(speakers({ from: "2000-01-01", undated: true })).toEqual(["ann", "bob", "cem", "dana"]);
    expect(speakers({ from: "2030-01-01", undated: true })).toEqual(["dana"]);
  });

  test("is what asking each statement each question gives", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const shown = placesIn(applyFilter(index, filter)).map((place) => index.case.statements[place]);
        expect(shown).toEqual(naiveFilter(index, filter));
      }),
    );
  });

  test("never shows more when a part is added, nor less when it is loosened", () => {
    fc.assert(
      fc.property(filteredCase(), ({ index, filter }) => {
        const shown = placesIn(applyFilter(index, filter));
        for (const part of RANDOM_PARTS) {
          const looser = new Set(placesIn(applyFilter(index, loosen(filter, part))));
          expect(shown.every((place) => looser.has(place))).toBe(true);
        }
      }),
    );
  });

  test("shows what single choices within a facet show together", () => {
    fc.assert(
      fc.property(filteredCase(), fc.constantFrom(...RANDOM_FACETS), ({ index, filter }, name) => {
        fc.pre(chosenIn(filter, name).length > 0);
        const singly = chosenIn(filter, name).flatMap((value) =>
          placesIn(applyFilter(index, chooseValues(filter, name, [value] as never))),
        );
        expect(singly.toSorted((left, right) => left - right)).toEqual(placesIn(applyFilter(index, filter)));
      }),
    );
  });
});

describe("meetParts", () => {
  test("leaves one part aside as if it were loosened, and filtering twice changes nothing", () => {
    fc.assert(
      fc.property(filteredCase(), fc.constantFrom(...RANDOM_PARTS), ({ index, filter }, part) => {
        const parts = filterParts(index, filter);
        expect(intersectParts(index, parts, part)).toEqual(applyFilter(index, loosen(filter, part)));
        const once = intersectParts(index, parts);
        const twice = intersectParts(index, new Map([...parts, ["text", once]]));
        expect(placesIn(twice)).toEqual(placesIn(once));
      }),
    );
  });

  test("has a part for each that filters and for no other", () => {
    expect([...filterParts(dated, NO_FILTER).keys()]).toEqual([]);
    expect([...filterParts(dated, { ...NO_FILTER, undated: true, text: "  " }).keys()]).toEqual([]);
    expect([
      ...filterParts(dated, { ...NO_FILTER, to: "2022-01-01", text: "x", stance: ["mixed"] }).keys(),
    ]).toEqual(["stance", "date", "text"]);
  });
});
