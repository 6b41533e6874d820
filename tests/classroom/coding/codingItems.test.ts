import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../src/case/bodies.ts";
import { codingItems, standsAlone } from "../../../src/classroom/coding/codingItems.ts";
import { ruleNumber, rulesFor } from "../../../src/classroom/coding/CodingRules.tsx";
import { hideSpeaker } from "../../../src/store/hiding/hideSpeaker.ts";
import { aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";

const index = xinjiangIndex();
const quoted = index.case.statements.filter(({ quote }) => quote !== undefined).length;
const idsOf = (seed: string | null, items: number) => codingItems(index, { seed, items }).map(({ id }) => id);

describe("the quotes to code", () => {
  test("are the same for everyone with the same seed, and mostly others for another", () => {
    expect(idsOf("7", 6)).toEqual(idsOf("7", 6));
    expect(idsOf(null, 6)).toEqual(idsOf("1", 6));
    expect(idsOf("7", 6)).not.toEqual(idsOf("8", 6));
  });

  test("are as many different quotes as asked for, or all there are, whatever the seed", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (seed, items) => {
        const ids = idsOf(seed, items);
        expect(new Set(ids).size).toBe(Math.min(items, quoted));
        expect(ids).toHaveLength(Math.min(items, quoted));
      }),
      { numRuns: 30 },
    );
  });

  test("of six are of every stance, at most two of one body, by different actors, in no order of stances", () => {
    const body = bodyOf(index.case);
    for (const seed of ["1", "2", "3", "4", "5"]) {
      const items = codingItems(index, { seed, items: 6 });
      expect(new Set(items.map(({ stance }) => stance)).size).toBe(3);
      const bodies = items.map(({ actor }) => body(actor));
      expect(bodies.filter((one) => one === "china").length).toBeLessThanOrEqual(2);
      expect(new Set(bodies).size).toBeGreaterThanOrEqual(4);
      expect(new Set(items.map(({ actor }) => actor)).size).toBeGreaterThanOrEqual(4);
      expect(new Set(items.map(({ quote }) => quote.text)).size).toBe(6);
      for (const { quote } of items) expect(quote.text.split(" ").length).toBeGreaterThanOrEqual(5);
    }
    const orders = ["1", "2", "3", "4"].map((seed) =>
      codingItems(index, { seed, items: 6 })
        .map(({ stance }) => stance)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test("are first those that stand alone, then fragments", () => {
    for (const seed of ["1", "2", "3"]) {
      const all = codingItems(index, { seed, items: 99 }).filter(standsAlone).length;
      expect(all).toBeGreaterThan(15);
      for (const items of [6, all]) expect(codingItems(index, { seed, items }).every(standsAlone)).toBe(true);
      expect(codingItems(index, { seed, items: all + 1 }).filter(standsAlone)).toHaveLength(all);
    }
  });

  test("stand alone with six words or more, nothing filled in, and both halves of what is mixed", () => {
    const is = (text: string, stance: "support" | "mixed" = "support", language = "en") =>
      standsAlone({ ...index.case.statements[0]!, stance, quote: { text, language } });
    expect(is("the lie of the century")).toBe(false);
    expect(is("the very lie of the century")).toBe(true);
    expect(is("what is dealt with (at the UN) is remarkable")).toBe(false);
    expect(is("ignor[ing] what all of the scholars say")).toBe(false);
    expect(is("replace the urgent need for a complete assessment", "mixed")).toBe(false);
    expect(is("cannot replace the urgent need for a complete assessment", "mixed")).toBe(true);
    expect(is("wir laden alle ein, die ohne Vorurteil sind", "mixed", "de")).toBe(true);
  });

  test("are chosen of very many with a look into the words of few", () => {
    let looks = 0;
    const quoteOf = (at: number) => ({
      language: "en",
      get text() {
        looks += 1;
        return `They shall come but not before we see it ${at}`;
      },
    });
    const many = ofSpeakers(1000);
    const statements = many.case.statements.map((said, at) => ({ ...said, quote: quoteOf(at) }));
    const items = codingItems({ ...many, case: { ...many.case, statements } }, { seed: "7", items: 6 });
    expect(items).toHaveLength(6);
    expect(looks).toBeLessThan(300);
  });

  test("are none in a case without own words, and never a vote", () => {
    expect(codingItems(anIndex(), { seed: null, items: 6 })).toEqual([]);
    const voted = anIndex({
      statements: [
        aStatement({
          stance: "abstain",
          attribution: "recorded",
          quote: { text: "abstained", language: "en" },
        }),
      ],
    });
    expect(codingItems(voted, { seed: null, items: 6 })).toEqual([]);
  });
});

/** So many speakers with one statement each, of all stances that a quote can show. */
function ofSpeakers(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `actor-${at}`);
  const stances = ["support", "oppose", "mixed"];
  return anIndex({
    actors: ids.map((id) => anActor({ id, name: id })),
    statements: ids.map((actor, at) => aStatement({ id: `s${at}`, actor, stance: stances[at % 3] })),
  });
}

describe("the rules that settle a code", () => {
  test("are the one of the stance, that of the words where there is a note, and that of the channel second-hand", () => {
    expect(rulesFor({ stance: "mixed", attribution: "direct" })).toEqual(["mixed"]);
    expect(rulesFor({ stance: "support", attribution: "direct", note: "Only concerns." })).toEqual([
      "support",
      "words",
    ]);
    expect(rulesFor({ stance: "oppose", attribution: "second-hand" })).toEqual(["oppose", "channel"]);
    expect(rulesFor({ stance: "abstain", attribution: "recorded" })).toEqual([]);
  });

  test("are numbered from 1", () => {
    expect([ruleNumber("words"), ruleNumber("channel")]).toEqual([1, 6]);
  });
});

test("a speaker's own name is taken out of the words, others' stay", () => {
  const actor = anIndex({ actors: [anActor({ name: "Ann Example", aliases: ["the mayor"] })] }).case
    .actors[0];
  expect(hideSpeaker("Ann’s plan is the Mayor’s, not Bob’s.", actor, "[speaker]")).toBe(
    "[speaker]’s plan is [speaker]’s, not Bob’s.",
  );
  expect(hideSpeaker("Ann speaks.", undefined, "[speaker]")).toBe("Ann speaks.");
});
