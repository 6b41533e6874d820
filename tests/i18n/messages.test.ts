import { describe, expect, test } from "vitest";
import { codingWords } from "../../src/i18n/en/classroom/coding.ts";
import { teamWords } from "../../src/i18n/en/classroom/team.ts";
import { CATALOGS } from "../fixtures/catalogs.ts";
import { english, englishWords } from "../fixtures/english.ts";

type Message = (sample: unknown) => string;

/** One argument for every message: a number, and a value for every field that a message asks for. */
const sampleOf = (count: number) =>
  Object.assign(Object(count) as object, {
    ...fields(["actors", "at", "count", "hidden", "on", "oppose", "mixed", "abstain", "support"], count),
    ...fields(["cells", "filled", "number", "printed", "propositions", "statements"], count),
    ...fields(["addresses", "addressedBy", "relations", "standing"], count),
    ...fields(
      ["actor", "author", "date", "dates", "id", "kind", "label", "licence", "locator", "name"],
      "Ann",
    ),
    ...fields(["other", "part", "proposition", "publisher", "stance", "stances", "text", "title"], "Bob"),
    ...fields(["value", "values", "view", "meetings"], "Cem"),
    ...fields(["from", "to"], "Dana"),
    ...fields(["agreeing", "all", "apart", "between", "disagreements", "most", "runs", "same"], count),
    ...fields(["sides", "spoke", "total", "share", "byChance", "within", "figure"], count),
    ...fields(["nodes", "links", "average"], count),
    ...fields(["letter", "one", "side"], "Dana"),
    ...fields(["nodes", "links"], count),
    ...fields(["letter", "letters", "one", "side"], "Dana"),
    ...fields(["groups", "homes", "students"], count),
    ...fields(["paper"], "A4"),
    ...fields(["link", "version", "filters", "source", "day"], "Eva"),
    ...fields(["choices", "asked", "shown", "scale", "size"], "Fay"),
    ...fields(["minutes", "seconds"], count),
    ...fields(["seed", "relation"], "Gil"),
    length: count,
    ...fields(["agreement", "disagreement"], { total: count, share: 0.5, byChance: 0.25 }),
    terms: [count, 1],
    names: ["Ann", "Bob"],
  });

/** What the messages on ties ask for otherwise, since they say numbers where others say words. */
const tieSampleOf = (count: number) =>
  Object.assign(sampleOf(count), {
    ...fields(
      ["all", "agree", "differ", "meet", "moved", "nodes", "others", "pairs", "shown", "thin"],
      count,
    ),
    ...fields(["ties", "value", "sum", "by", "left", "right", "before", "after", "least"], count),
    ...fields(["onlyLeft", "onlyRight", "both", "strongest"], count),
    terms: [{ left: count, right: 2, share: 0.5 }],
    aggregation: "subtract",
    normalization: "average",
    repeats: "once",
    ...fields(["change", "statement", "agreement", "disagreement"], "Eva"),
  });

/** The messages that ask for a choice or for plain numbers by itself. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  "en.cards.notAll": { shown: 24, count: 30 },
  "en.projection.aggregationName": "subtract",
  "en.projection.normalizationName": "cosine",
};

const sampleFor = (place: string, count: number): unknown => {
  const summary = summarySampleOf(count)[place];
  if (summary !== undefined) return summary;
  if (place === "en.receipt.sumOf") return { terms: [count, -count], value: count };
  if (/^en\.(?:firmness|projection|receipt|ties)\./.test(place)) return SAMPLES[place] ?? tieSampleOf(count);
  return SAMPLES[place] ?? sampleOf(count);
};

function fields<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** What the sentences on what is shown ask for: lists, and who of some actors is one body. */
const summarySampleOf = (count: number): Readonly<Record<string, unknown>> => {
  const bodies = [{ name: "Ann", count }];
  const side = { all: count + 1, bodies };
  const named = { names: ["Ann", "Bob"], others: count };
  return {
    "en.chart.axisSays.support": { said: "A sentence." },
    "en.chart.axisSays.oppose": { said: "A sentence." },
    "en.chart.summaryContested": { items: [{ label: "Ann", support: side, oppose: side }], others: count },
    "en.chart.summaryWho": { support: named, oppose: named },
    "en.chart.summaryContrary": { label: "Ann", contrary: "Bob" },
    "en.chart.summaryBetween": { name: "Ann", views: [{ label: "Bob", other: "Cem" }], others: count },
    "en.chart.readEnds": { start: "Ann", end: "Bob" },
    "en.named.some": named,
    "en.named.ofBodies": side,
  };
};

/** Every message of a catalog, with its place in it. */
function messagesIn(catalog: object, place: string): [string, string | Message][] {
  return Object.entries(catalog).flatMap(([key, value]: [string, unknown]): [string, string | Message][] => {
    if (typeof value === "object" && value !== null) return messagesIn(value, `${place}.${key}`);
    return [[`${place}.${key}`, value as string | Message]];
  });
}

const catalogs = Object.fromEntries([...CATALOGS].map(([name, catalog]) => [name, englishWords.of(catalog)]));
const { app, chart, controls, reading } = english;
const all = messagesIn(catalogs, "en");
const texts = all.filter(([, message]) => typeof message === "string") as [string, string][];
const functions = all.filter(([, message]) => typeof message === "function") as [string, Message][];

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
      const text = message(sampleFor(place, count));
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each(functions.filter(([place]) => place !== "en.controls.tally"))(
    "%s says something of none",
    (place, message) => {
      expect(message(sampleFor(place, 0))).toMatch(/\S/);
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
