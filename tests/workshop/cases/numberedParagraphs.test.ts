import { describe, expect, test } from "vitest";
import { numberedParagraphs } from "../../../src/workshop/cases/numberedParagraphs.ts";

const SOURCE = `A heading
By somebody

[1] The first.

## A section
[2] The second runs
over two lines.
[3] The third [sic] names no [4] of its own.
`;

describe("numberedParagraphs", () => {
  test("gives each paragraph under its number, without headings", () => {
    expect([...numberedParagraphs(SOURCE)]).toEqual([
      ["1", "The first."],
      ["2", "The second runs\nover two lines."],
      ["3", "The third [sic] names no [4] of its own."],
    ]);
  });

  test("finds nothing in a text without numbers", () => {
    expect(numberedParagraphs("Plain text.\n\nMore.").size).toBe(0);
    expect(numberedParagraphs("").size).toBe(0);
  });

  test("reads files with carriage returns alike", () => {
    expect(numberedParagraphs("[1] One.\r\n\r\n[2] Two.\r\n").get("1")).toBe("One.");
  });
});
