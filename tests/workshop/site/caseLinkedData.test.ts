import { describe, expect, test } from "vitest";
import { caseLinkedData } from "../../../src/workshop/site/caseLinkedData.ts";
import { aCase, aSource, aStatement, anActor } from "../../fixtures/aCase.ts";

const quote = { text: "Publish it all.", language: "en" };
const graphOf = (overrides = {}) =>
  caseLinkedData(aCase(overrides), (file) => `https://example.org/${file}`)["@graph"];

describe("caseLinkedData", () => {
  test("tells data set, source and quoted words, and no more than the case does", () => {
    const statements = [aStatement({ quote, date: "2022-08" }), aStatement({ id: "s2" })];
    expect(graphOf({ statements, licence: "CC-BY-4.0" })).toEqual([
      {
        "@type": "Dataset",
        name: "City data",
        description: "Should the city publish its data? A tiny case for tests.",
        inLanguage: "en",
        license: "https://creativecommons.org/licenses/by/4.0/",
        version: "2022-08-25",
        isAccessibleForFree: true,
        isBasedOn: [{ "@id": "#paper" }],
        distribution: [
          {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: "https://example.org/data/city-data.json",
          },
        ],
      },
      {
        "@type": "NewsArticle",
        "@id": "#paper",
        name: "A piece on data",
        publisher: { "@type": "Organization", name: "The Paper" },
        datePublished: "2022-08-25",
        url: "https://example.org/piece",
        inLanguage: "en",
      },
      {
        "@type": "Quotation",
        text: "Publish it all.",
        inLanguage: "en",
        creator: { "@type": "Person", name: "Ann Example" },
        dateCreated: "2022-08",
        datePublished: "2022-08-25",
        isPartOf: { "@id": "#paper" },
      },
    ]);
  });

  test("makes nobody of a source that is not named, and no organization of a person", () => {
    const unnamed = anActor({ name: "A diplomat", kind: "unnamed", named: false });
    expect(graphOf({ actors: [unnamed], statements: [aStatement({ quote })] })).toContainEqual(
      expect.objectContaining({ creditText: "A diplomat" }),
    );
    const office = anActor({ name: "City Hall", kind: "government" });
    expect(graphOf({ actors: [office], statements: [aStatement({ quote })] })).toContainEqual(
      expect.objectContaining({ creator: { "@type": "Organization", name: "City Hall" } }),
    );
  });

  test("leaves out dates that are no date of a single day, month or year", () => {
    const graph = graphOf({
      statements: [aStatement({ quote, date: "2018-08/2022-08" })],
      sources: [aSource({ published: "2022-21" })],
    });
    expect(JSON.stringify(graph)).not.toMatch(/"date(?:Created|Published)"/);
  });

  test.each([
    ["CC0-1.0", "https://spdx.org/licenses/CC0-1.0.html"],
    ["CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
    ["All rights reserved", "All rights reserved"],
  ])("writes the licence %s as %s", (licence, expected) => {
    expect(graphOf({ licence })).toContainEqual(expect.objectContaining({ license: expected }));
  });
});
