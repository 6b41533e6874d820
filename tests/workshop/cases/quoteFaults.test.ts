import { describe, expect, test } from "vitest";
import { numberedParagraphs } from "../../../src/workshop/cases/numberedParagraphs.ts";
import { quoteFaults } from "../../../src/workshop/cases/quoteFaults.ts";
import { aCaseJson, aStatement } from "../../fixtures/aCase.ts";

const paragraphs = numberedParagraphs(`[1] She said “the city’s data should be open,” and left the room.

[2] He said nothing. “Others will,” he added.`);

const faultsOf = (text: string, locator?: string) => {
  const { locator: _unused, ...statement } = aStatement({ quote: { text, language: "en" } });
  const statements = [locator === undefined ? statement : { ...statement, locator }];
  return quoteFaults(aCaseJson({ statements }), paragraphs);
};

describe("quoteFaults", () => {
  test("passes a quote that stands to the letter in quotation marks", () => {
    expect(faultsOf("the city’s data should be open,", "1")).toEqual([]);
    expect(faultsOf("data should", "1")).toEqual([]);
  });

  test("passes a statement without a quote, located or not", () => {
    expect(quoteFaults(aCaseJson({ statements: [aStatement({ locator: "99" })] }), paragraphs)).toEqual([]);
  });

  test.each([
    ["left the room", "1", '"left the room" stands in paragraph 1, but not inside quotation marks'],
    [
      "the city's data",
      "1",
      '"the city\'s data" stands in paragraph 1 with other quotation marks, capitals or spaces: copy it exactly',
    ],
    ["Others will", "1", '"Others will" does not stand in paragraph 1, but in paragraph 2'],
    ["never said", "1", '"never said" does not stand in paragraph 1 nor anywhere else in the source'],
  ])("says of %j how it differs from its paragraph", (text, locator, problem) => {
    expect(faultsOf(text, locator)).toEqual([
      { place: { path: ["statements", 0, "quote", "text"] }, problem },
    ]);
  });

  test("does not join two quotations across the words between them", () => {
    const split = numberedParagraphs("[1] “One,” she said, “two.”");
    const statements = [aStatement({ quote: { text: "One,” she said, “two", language: "en" } })];
    expect(quoteFaults(aCaseJson({ statements }), split)).toHaveLength(1);
  });

  test("names a locator that is absent or leads nowhere", () => {
    expect(faultsOf("data")).toEqual([
      {
        place: { path: ["statements", 0, "locator"] },
        problem: "is missing, so the quote cannot be checked",
      },
    ]);
    expect(faultsOf("data", "0")).toEqual([
      { place: { path: ["statements", 0, "locator"] }, problem: 'the source has no paragraph "0"' },
    ]);
  });
});
