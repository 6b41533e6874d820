import { describe, expect, test } from "vitest";
import { quotedPassages } from "../../../src/workshop/cases/quotedPassages.ts";

describe("quotedPassages", () => {
  test("finds several quotations, in curly or straight marks", () => {
    expect(quotedPassages("She said “yes,” and he “no.”")).toEqual(["yes,", "no."]);
    expect(quotedPassages('She said "yes," and he "no."')).toEqual(["yes,", "no."]);
  });

  test("lets a quotation without a closing mark run to the end", () => {
    expect(quotedPassages("He said: “It goes on.")).toEqual(["It goes on."]);
    expect(quotedPassages('He said: "It goes on.')).toEqual(["It goes on."]);
  });

  test("keeps an inner quotation as part of the outer", () => {
    expect(quotedPassages("“The claims of ‘genocide,’ are lies,” he said.")).toEqual([
      "The claims of ‘genocide,’ are lies,",
    ]);
  });

  test("closes a curly quotation by a straight mark", () => {
    expect(quotedPassages('“One," he said, “two.”')).toEqual(["One,", "two."]);
  });

  test("begins anew where a mark opens twice", () => {
    expect(quotedPassages("“One, he said, “two.” And three.")).toEqual(["One, he said, ", "two."]);
  });

  test("takes apostrophes and single marks for no quotation", () => {
    expect(quotedPassages("China’s ‘path’ isn't quoted")).toEqual([]);
    expect(quotedPassages("")).toEqual([]);
  });
});
