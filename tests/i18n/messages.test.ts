import { describe, expect, test } from "vitest";
import { codingWords } from "../../src/i18n/en/classroom/coding.ts";
import { teamWords } from "../../src/i18n/en/classroom/team.ts";
import { english, englishWords } from "../fixtures/english.ts";
import { all, catalogs, functions, sampleFor, sayAll, texts } from "./messageSamples.ts";

const { app, chart, controls, reading } = english;

describe("the English catalog", () => {
  test("is looked at as a whole: every part of it has messages here", () => {
    const parts = new Set(all.map(([place]) => place.split(".")[1] ?? ""));
    expect(parts).toEqual(new Set(Object.keys(catalogs)));
    expect(parts.size).toBeGreaterThan(10);
  });

  test("has nothing but texts and functions", () => {
    expect(texts.length + functions.length).toBe(all.length);
    expect(functions.length).toBeGreaterThan(30);
  });

  test.each(texts)("%s says something", (_, text) => {
    expect(text.trim()).not.toBe("");
  });

  test.each(functions)("%s says something of any number", (place, message) => {
    for (const count of [1, 2, 1234]) {
      const text = sayAll(message(sampleFor(place, count)));
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each(functions.filter(([place]) => place !== "en.controls.tally"))(
    "%s says something of none",
    (place, message) => {
      expect(sayAll(message(sampleFor(place, 0)))).toMatch(/\S/);
    },
  );

  test("agrees with the number", () => {
    expect(chart.releasePins(1)).toBe("Release 1 pinned node");
    expect(chart.releasePins(2)).toBe("Release 2 pinned nodes");
    expect(controls.resultCount({ statements: 1, actors: 1 })).toBe("1 statement by 1 actor");
    expect(controls.resultCount({ statements: 1234, actors: 0 })).toBe("1,234 statements by 0 actors");
    expect(controls.tally({ support: 2, oppose: 1, mixed: 0, abstain: 0 })).toBe("1 oppose · 2 support");
    expect(controls.tally({ support: 0, oppose: 0, mixed: 0, abstain: 0 })).toBe("");
    expect(reading.someHidden({ hidden: 1, count: 2 })).toContain("hides 1 of these 2 statements");
    expect(app.pageTitle({ view: "", title: "City data" })).toBe("City data · Standpoint");
  });

  test("gives the figures of coders without a minus where they round to zero", () => {
    expect(englishWords.of(codingWords).figure({ figure: -1e-17 })).toBe("0.00");
    expect(englishWords.of(teamWords).figure({ figure: -0.0004 })).toBe("0.000");
  });
});
