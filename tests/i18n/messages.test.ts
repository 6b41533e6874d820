import { describe, expect, test } from "vitest";
import { english } from "../../src/i18n/messages.ts";

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
    ...fields(["value", "values", "view"], "Cem"),
    ...fields(["from", "to"], "Dana"),
    ...fields(["agreeing", "all", "apart", "between", "disagreements", "most", "runs", "same"], count),
    ...fields(["sides", "spoke", "total", "share", "byChance", "within", "figure"], count),
    ...fields(["letter", "one", "side"], "Dana"),
    ...fields(["agreement", "disagreement"], { total: count, share: 0.5, byChance: 0.25 }),
    terms: [count, 1],
    names: ["Ann", "Bob"],
  });

function fields<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** Every message of a catalog, with its place in it. */
function messagesIn(catalog: object, place: string): [string, string | Message][] {
  return Object.entries(catalog).flatMap(([key, value]: [string, unknown]): [string, string | Message][] => {
    if (typeof value === "object" && value !== null) return messagesIn(value, `${place}.${key}`);
    return [[`${place}.${key}`, value as string | Message]];
  });
}

const { addressees, app, chart, controls, matrix, reading, sides, timeline, words } = english;
const all = messagesIn({ addressees, app, chart, controls, matrix, reading, sides, timeline, words }, "en");
const texts = all.filter(([, message]) => typeof message === "string") as [string, string][];
const functions = all.filter(([, message]) => typeof message === "function") as [string, Message][];

describe("the English catalog", () => {
  test("has nothing but texts and functions", () => {
    expect(texts.length + functions.length).toBe(all.length);
    expect(functions.length).toBeGreaterThan(30);
  });

  test.each(texts)("%s says something", (_, text) => {
    expect(text.trim()).not.toBe("");
  });

  test.each(functions)("%s says something of any number", (_, message) => {
    for (const count of [1, 2, 1234]) {
      const text = message(sampleOf(count));
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each(functions.filter(([place]) => place !== "en.controls.tally"))(
    "%s says something of none",
    (_, message) => {
      expect(message(sampleOf(0))).toMatch(/\S/);
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
});
