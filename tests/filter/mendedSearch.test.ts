import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeText } from "../fixtures/wholeText.ts";
import { placesIn, setSize } from "../../src/case/statementSet.ts";
import { foldText } from "../../src/filter/words/foldText.ts";
import { mendedSearch } from "../../src/filter/mendedSearch.ts";
import { searchStatements } from "../../src/filter/searchStatements.ts";
import { xinjiangIndex } from "../fixtures/bundledCases.ts";
import { indexOf } from "../fixtures/tinyCases.ts";

const real = xinjiangIndex();
const { actors, statements } = real.case;
const actorsFound = (query: string) => {
  const places = placesIn(mendedSearch(real, query).found);
  return new Set(places.map((place) => statements[place]?.actor));
};

describe("mendedSearch", () => {
  test.each([
    ["chian", "China"],
    ["Bachlet", "Bachelet"],
    ["genocied", "Genocide"],
    ["megert", "Mégret"],
    ["philip alstn", "philip Alston"],
    ["bachlet -genocide", "Bachelet -genocide"],
  ])("looks for the nearest word instead of one that stands nowhere, and says so: %s", (query, instead) => {
    const search = mendedSearch(real, query);
    expect(search.instead).toBe(instead);
    expect(search.found).toEqual(searchStatements(real, instead));
    expect(setSize(search.found)).toBeGreaterThan(0);
  });

  test("finds whom a mistyped name means", () => {
    expect(actorsFound("Bachlet")).toContain(actors.find(({ name }) => name === "Michelle Bachelet")?.id);
  });

  test.each(["china", "chin", "", "-genocide", "genocide bachelet china"])(
    "looks for what was typed where that is found, or nothing is mistyped: %s",
    (query) => {
      expect(mendedSearch(real, query)).toMatchObject({
        instead: null,
        found: searchStatements(real, query),
      });
    },
  );

  test.each(['"chian"', '-"chian" zzzzzz', "zzzzzz", "1999", "xq"])(
    "guesses at no word in quotes, no number and nothing far from every word: %s",
    (query) => {
      expect(mendedSearch(real, query)).toMatchObject({ instead: null });
      expect(setSize(mendedSearch(real, query).found)).toBe(0);
    },
  );

  test.each([
    ["quran", "Qurʾān"],
    ["obrien", "O’Brien"],
    ["ozbekiston", "Oʻzbekiston"],
  ])("reads %s without its apostrophe as %s", (query, written) => {
    const index = indexOf([["ann", "open-data", "support", { summary: `So says ${written}.` }]]);
    expect(mendedSearch(index, query).instead).toBe(written);
    expect(setSize(mendedSearch(index, query).found)).toBe(1);
  });

  test("takes a whole word before one that is longer, and of two the one that is said more often", () => {
    const index = indexOf(
      ["planets", "planet", "plants", "plants"].map((summary) => [
        "ann",
        "open-data",
        "support",
        { summary },
      ]),
    );
    expect(mendedSearch(index, "plqnet").instead).toBe("planet");
    expect(mendedSearch(index, "plxnts").instead).toBe("plants");
  });

  test("finds nothing in a case without statements", () => {
    expect(mendedSearch(indexOf([]), "chian")).toMatchObject({ instead: null });
  });

  test("forgives every single slip in a word of five letters or more", () => {
    const words = [
      ...new Set(
        statements.flatMap((_, place) => foldText(wholeText(real, place)).match(/\p{L}{5,}/gu) ?? []),
      ),
    ];
    const slip = fc.record({
      word: fc.constantFrom(...words),
      at: fc.nat(4),
      kind: fc.constantFrom("wrong", "missing", "more", "turned"),
    });
    fc.assert(
      fc.property(slip, ({ word, at, kind }) => {
        const [one = "", two = ""] = [word[at], word[at + 1]];
        const put = { wrong: "q", missing: "", more: `${one}q`, turned: two + one }[kind];
        const typed = word.slice(0, at) + put + word.slice(at + (kind === "turned" ? 2 : 1));
        fc.pre(typed.length >= 5 && setSize(searchStatements(real, typed)) === 0);
        const { found, instead } = mendedSearch(real, typed);
        expect(instead).not.toBeNull();
        expect(setSize(found)).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the spellings that a case gives", () => {
  test.each(["Uighur", "uigurs", '"uygur tribunal"', "Sinkiang", "uig"])("are all found: %s", (query) => {
    const { found, instead } = mendedSearch(real, query);
    expect(instead).toBeNull();
    expect(setSize(found)).toBeGreaterThan(0);
  });

  test("find the same, and are left out alike", () => {
    const places = (query: string) => placesIn(searchStatements(real, query));
    expect(places("Uighur")).toEqual(places("Uyghur"));
    expect(places("-Uighur")).toEqual(places("-Uyghur"));
  });
});
