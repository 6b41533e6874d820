import { describe, expect, test } from "vitest";
import { countryNames } from "../../../src/case/countries/countryNames.ts";
import { setSize } from "../../../src/case/statementSet.ts";
import { mendedSearch } from "../../../src/filter/mendedSearch.ts";
import { aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";

const indexWith = (country: string, kind = "government") =>
  anIndex({
    actors: [anActor({ id: "ann", name: "The ministers", kind, country })],
    statements: [aStatement({ actor: "ann" })],
    language: "de",
  });

describe("a country", () => {
  test.each([
    ["MM", "Burma"],
    ["MM", "Myanmar"],
    ["TR", "Turkey"],
    ["TR", "turkiye"],
    ["US", "USA"],
    ["US", "u.s."],
    ["US", "United States"],
    ["GB", "UK"],
    ["DE", "DE"],
    ["DE", "Germany"],
    ["DE", "Deutschland"],
    ["CI", "cote d'ivoire"],
    ["CI", "ivory coast"],
  ])("is found by its other names and its code: %s as %s", (country, query) => {
    const { found, instead } = mendedSearch(indexWith(country), query);
    expect({ found: setSize(found), instead }).toEqual({ found: 1, instead: null });
  });

  test("is not found in whoever merely comes from it", () => {
    expect(setSize(mendedSearch(indexWith("DE", "person"), "Germany").found)).toBe(0);
  });

  test("that nobody knows has its code alone, and each name comes once", () => {
    expect(countryNames("QX", "de")).toEqual(["QX"]);
    expect(countryNames("TR", "en")).toEqual([...new Set(countryNames("TR", "en"))]);
  });
});
