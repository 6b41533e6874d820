import { describe, expect, test } from "vitest";
import { apa } from "../../src/formats/citation/apa.ts";
import { chicagoEntry, chicagoNote } from "../../src/formats/citation/chicago.ts";
import { mla } from "../../src/formats/citation/mla.ts";
import { plainText } from "../../src/formats/citation/run.ts";
import { cite, citedCase } from "./citedThings.ts";

const ADDRESS = "https://example.org/sp/#/city-data";
const STYLES = { apa, mla, chicagoNote, chicagoEntry };
const written = (style: keyof typeof STYLES, ...what: Parameters<typeof cite>) =>
  plainText(STYLES[style](cite(...what)));

describe("a statement, an actor's record and the case", () => {
  test("stand as APA 7 has them", () => {
    expect(written("apa", "statement")).toBe(
      `O’Hara, M.-J. (2022, August 25). A piece on data [Statement by Ann Example, “Data belong to all,” para. 1]. The Paper. https://example.org/piece Coded in City data (Version 2022-08-25) [Data set]. Standpoint. Retrieved November 4, 2026, from ${ADDRESS}`,
    );
    expect(written("apa", "actor")).toBe(
      `Statements by Ann Example. (2022). In City data (Version 2022-08-25) [Data set]. Standpoint. Retrieved November 4, 2026, from ${ADDRESS}`,
    );
    expect(written("apa", "case")).toBe(
      `City data (Version 2022-08-25) [Data set]. (2022). Standpoint. Retrieved November 4, 2026, from ${ADDRESS}`,
    );
  });

  test("stand as MLA 9 has them", () => {
    expect(written("mla", "statement")).toBe(
      `O’Hara, Mary-Jane. “A piece on data.” The Paper, 25 Aug. 2022, par. 1, https://example.org/piece. Statement by Ann Example, “Data belong to all.” City data, version 2022-08-25, Standpoint, ${ADDRESS}. Accessed 4 Nov. 2026.`,
    );
    expect(written("mla", "actor")).toBe(
      `“Statements by Ann Example.” City data, version 2022-08-25, Standpoint, ${ADDRESS}. Accessed 4 Nov. 2026.`,
    );
    expect(written("mla", "case")).toBe(
      `City data. Version 2022-08-25, Standpoint, ${ADDRESS}. Accessed 4 Nov. 2026.`,
    );
  });

  test("stand as Chicago 17 has them in notes", () => {
    expect(written("chicagoNote", "statement")).toBe(
      `Ann Example, “Data belong to all,” quoted in Mary-Jane O’Hara, “A piece on data,” The Paper, August 25, 2022, par. 1, https://example.org/piece; coded in City data, version 2022-08-25, Standpoint, accessed November 4, 2026, ${ADDRESS}.`,
    );
    expect(written("chicagoNote", "actor")).toBe(
      `“Statements by Ann Example,” in City data, version 2022-08-25, Standpoint, accessed November 4, 2026, ${ADDRESS}.`,
    );
    expect(written("chicagoNote", "case")).toBe(
      `City data, version 2022-08-25, Standpoint, accessed November 4, 2026, ${ADDRESS}.`,
    );
  });

  test("stand as Chicago 17 has them in a bibliography", () => {
    expect(written("chicagoEntry", "statement")).toBe(
      `O’Hara, Mary-Jane. “A piece on data.” The Paper, August 25, 2022. https://example.org/piece. Coded in City data, version 2022-08-25. Standpoint. Accessed November 4, 2026. ${ADDRESS}.`,
    );
    expect(written("chicagoEntry", "actor")).toBe(
      `“Statements by Ann Example.” In City data, version 2022-08-25. Standpoint. Accessed November 4, 2026. ${ADDRESS}.`,
    );
    expect(written("chicagoEntry", "case")).toBe(
      `City data. Version 2022-08-25. Standpoint. Accessed November 4, 2026. ${ADDRESS}.`,
    );
  });
});

describe("what is not known", () => {
  const bare = citedCase({ author: undefined, url: undefined, published: "2022-08" }, { locator: undefined });

  test("is left out: no author, no day, no paragraph, no address", () => {
    expect(written("apa", "statement", bare, null)).toBe(
      "A piece on data [Statement by Ann Example, “Data belong to all”]. (2022, August). The Paper. Coded in City data (Version 2022-08-25) [Data set]. Standpoint. Retrieved November 4, 2026.",
    );
    expect(written("mla", "statement", bare, null)).toBe(
      "“A piece on data.” The Paper, Aug. 2022. Statement by Ann Example, “Data belong to all.” City data, version 2022-08-25, Standpoint. Accessed 4 Nov. 2026.",
    );
    expect(written("chicagoNote", "statement", bare, null)).toBe(
      "Ann Example, “Data belong to all,” quoted in “A piece on data,” The Paper, August 2022; coded in City data, version 2022-08-25, Standpoint, accessed November 4, 2026.",
    );
  });

  test("of a date is said in APA as no date", () => {
    expect(written("apa", "statement", citedCase({ published: "201X" }))).toContain("(n.d.)");
  });
});

test("an organisation is an author as it stands, and no publisher of its own work", () => {
  const index = citedCase({ author: "City Council", publisher: "City Council" });
  expect(written("apa", "statement", index)).toMatch(/^City Council\. \(2022, August 25\)\. .*\]\. https:/);
  expect(written("chicagoEntry", "statement", index)).toMatch(/^City Council\. “A piece/);
});

test("words that are ours stand without quotation marks, and are said to be a summary", () => {
  const index = citedCase({}, { quote: undefined, speaker: "a clerk", via: "The Herald" });
  for (const style of ["apa", "mla", "chicagoNote"] as const) {
    const text = written(style, "statement", index);
    expect(text).toContain("Ann Example (a clerk), via The Herald, summarised: She asks the city");
    expect(text).not.toContain("“She asks");
  }
});

test("a title that is a description stands as none: bare, or in brackets where a style wants them", () => {
  const index = citedCase({ title: "News report on data", described: true });
  expect(written("apa", "statement", index)).toMatch(
    /\(2022, August 25\)\. \[News report on data\] \[Statement by/,
  );
  expect(written("mla", "statement", index)).toContain("Mary-Jane. News report on data. The Paper");
  expect(written("chicagoNote", "statement", index)).toContain("O’Hara, News report on data, The Paper");
  expect(written("chicagoEntry", "statement", index)).toContain("Mary-Jane. News report on data. The Paper");
});

test("a summary ends no sentence within a reference", () => {
  const index = citedCase({}, { quote: undefined, summary: "She asks for it." });
  expect(written("apa", "statement", index)).toContain("summarised: She asks for it, para. 1]");
});

test("only titles that stand by themselves are italic", () => {
  expect(mla(cite("statement")).filter((run) => typeof run !== "string")).toEqual([
    { work: "The Paper" },
    { work: "City data" },
  ]);
});
