import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { QUOTE_WORDS, STANCES } from "../../src/case/statement.ts";
import { bundledNames, readBundled } from "../fixtures/bundledCases.ts";

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test("there is a bundled case", () => {
  expect(bundledNames).toContain("xinjiang-report-2022");
});

describe.each(bundledNames)("the case %s", (name) => {
  const { id, statements, actors } = readBundled(name);

  test("is sound and named as its folder", () => {
    expect(id).toBe(name);
    expect(statements.length).toBeGreaterThan(0);
    expect(actors.length).toBeGreaterThan(0);
  });

  test(`quotes at most ${QUOTE_WORDS} words at a time`, () => {
    const lengths = statements.map(({ quote }) => quote?.text.trim().split(/\s+/).length ?? 0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(QUOTE_WORDS);
  });

  test("says in its own words what it quotes", () => {
    const repeated = statements.filter(({ quote, summary }) => {
      const phrase = ` ${wordsOf(quote?.text ?? "").join(" ")} `;
      return phrase.trim() !== "" && ` ${wordsOf(summary ?? "").join(" ")} `.includes(phrase);
    });
    expect(repeated.map((statement) => statement.id)).toEqual([]);
  });

  test("codes nothing twice", () => {
    const keys = statements.map(({ actor, proposition, stance, source, locator }) =>
      [actor, proposition, stance, source, locator].join(" "),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe("the README of the first case", () => {
  const readme = readFileSync("data/xinjiang-report-2022/README.md", "utf8");
  const { actors, statements, propositions, themes, relations, events } = readBundled("xinjiang-report-2022");
  const speakers = new Set(statements.map(({ actor }) => actor));
  const numbersIn = (row: string) => {
    const line = readme.split("\n").find((text) => new RegExp(`^\\|\\s*${row}\\s*\\|`).test(text)) ?? "";
    return (line.match(/\d+/g) ?? []).map(Number);
  };

  test("counts its actors truly", () => {
    expect(numbersIn("actors")).toEqual([actors.length, speakers.size, actors.length - speakers.size]);
  });

  test("counts its statements truly", () => {
    const taken = STANCES.map((name) => statements.filter(({ stance }) => stance === name).length);
    expect(numbersIn("statements")).toEqual([
      statements.length,
      propositions.length,
      themes.length,
      ...taken.filter((count) => count > 0),
    ]);
  });

  test("counts its relations and events truly", () => {
    expect(numbersIn("relations, events")).toEqual([relations.length, events.length]);
  });
});
