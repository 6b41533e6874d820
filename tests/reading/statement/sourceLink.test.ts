import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceLink } from "../../../src/reading/statement/PublisherLink.tsx";

const url = "https://example.org/piece";
const quoting = (text: string) => ({ quote: { text, language: "en" } });

describe("the link to a source", () => {
  test("leads to the very words of a quote", () => {
    expect(sourceLink({ url }, quoting("open the books"))).toBe(`${url}#:~:text=open%20the%20books`);
  });

  test("leads to the page where there is no quote", () => {
    expect(sourceLink({ url }, {})).toBe(url);
  });

  test("is none where the source has no address", () => {
    expect(sourceLink({}, quoting("open the books"))).toBeNull();
  });

  test("escapes what divides the parts of a text fragment: hyphens, commas, ampersands", () => {
    expect(sourceLink({ url }, quoting("so-called aid, bread & games"))).toBe(
      `${url}#:~:text=so%2Dcalled%20aid%2C%20bread%20%26%20games`,
    );
  });

  test("keeps a place that the address has already", () => {
    expect(sourceLink({ url: `${url}#part-2` }, quoting("aid"))).toBe(`${url}#part-2:~:text=aid`);
  });

  test("gives back the words when it is decoded, and never divides them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const fragment = sourceLink({ url }, quoting(text))?.split(":~:text=")[1] ?? "";
        expect(decodeURIComponent(fragment)).toBe(text.trim());
        expect(fragment).not.toMatch(/[-,&]/);
      }),
    );
  });

  test("survives half a character", () => {
    expect(sourceLink({ url }, quoting("a\uD800b"))).toBe(`${url}#:~:text=a%EF%BF%BDb`);
  });
});
