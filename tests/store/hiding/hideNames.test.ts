import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../../src/case/case.ts";
import { withChange } from "../../../src/case/edits/changeCase.ts";
import { namesOf } from "../../../src/case/names/namesOf.ts";
import { soundCase } from "../../fixtures/soundCase.ts";
import { replaceNames } from "../../../src/case/names/replaceNames.ts";
import { hideNames, hidingSteps } from "../../../src/store/hiding/hideNames.ts";
import { hidingOf } from "../../../src/store/hiding/hiding.ts";
import { stepsOf } from "../../fixtures/stepsOf.ts";
import { english } from "../../fixtures/english.ts";
import { aCase, aProposition, aSource, aStatement, anActor } from "../../fixtures/aCase.ts";
import { readBundled } from "../../fixtures/bundledCases.ts";

const hidden = (shown: Case, seed: string | null = "7") =>
  hideNames(shown, hidingOf(shown, seed, english.names));

/** Every text and id in a case, but for the id of the case, which the address has. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
const textsOf = ({ id: _id, ...rest }: Case) => textsIn(rest);

/** The texts in which some name still stands as whole words, whatever its capitals. */
function leaks(shown: Case, names: readonly string[]): string[] {
  return textsOf(shown).filter(
    (text) =>
      replaceNames(text.replaceAll("-", " "), names, () => "") !== text.replaceAll("-", " ").normalize("NFC"),
  );
}

const NAMES = [
  "Zoë O’Hara",
  "Bob (the) Builder",
  "Łódź",
  "محمد علي",
  "新 疆",
  "N.A.T.O.",
  "200+ groups",
  "Wang Yi",
  "a|b*c",
];
const FILLERS = ["said", "“no”", "and", "—", "of it,", "👩‍👩‍👧", "x’s", "(?)", "$&", "\\d"];

/** A text with names in it, in odd spellings. */
const aText = fc
  .array(fc.constantFrom(...NAMES, ...NAMES.map((name) => name.toUpperCase()), ...FILLERS), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(" "));

const aNamedCase = fc
  .record({
    count: fc.integer({ min: 2, max: NAMES.length }),
    texts: fc.array(aText, { minLength: 8, maxLength: 8 }),
    label: fc.constantFrom("New tax", "Zoë O’Hara’s tax", "Wang Yi lies", "tax 新 疆"),
    kinds: fc.array(fc.constantFrom("person", "government", "unnamed"), { minLength: 9, maxLength: 9 }),
    via: fc.constantFrom(undefined, NAMES[0], "The Paper, which saw it"),
  })
  .map(({ count, texts, label, kinds, via }) => {
    const links = [{ type: "answers", statement: "who-0-said" }];
    const [title, question, summary, said, quote, note, proposition, glossed] = texts;
    const actors = NAMES.slice(0, count).map((name, at) =>
      anActor({
        id: `who-${at}`,
        name,
        kind: kinds[at],
        role: title,
        country: "CN",
        note,
        aliases: [`alias ${at} of it`],
      }),
    );
    return aCase({
      title,
      question,
      summary,
      actors,
      sources: [aSource({ author: "Simone Tester", publisher: "The Paper" })],
      propositions: [
        aProposition({ text: proposition, label, contrary: "wang-yi-lies" }),
        aProposition({ id: "wang-yi-lies" }),
      ],
      statements: actors.map(({ id }, at) =>
        aStatement({
          id: `who-${at}-said`,
          actor: id,
          summary: said,
          note: `${note} in The Paper`,
          quote: { text: quote, language: "en" },
          speaker: title,
          condition: note,
          commitment: "expects",
          ...(at === 0 ? { proposition: "wang-yi-lies" } : { links }),
          ...(via === undefined ? {} : { via }),
          addressee: "who-0",
          date: "2022-08",
        }),
      ),
      relations: [
        { from: "who-0", to: "who-0", type: "informs", source: "paper", locator: "1", summary: said },
      ],
      events: [{ id: "wang-yi-spoke", date: "2022", title: said, source: "paper", locator: "1" }],
      glossary: [{ term: "Tax", meaning: glossed }],
    });
  });

const quoteFits = (shown: Case) =>
  shown.statements.every(({ quote }) => (quote?.text.split(/\s+/).length ?? 0) <= 20);

describe("a case without names", () => {
  test("holds no name of any actor or source, in no spelling, and is still sound", () => {
    fc.assert(
      fc.property(aNamedCase.filter(quoteFits), fc.string(), (shown, seed) => {
        const without = hidden(shown, seed);
        const names = shown.actors.flatMap(namesOf);
        expect(leaks(without, [...names, "The Paper", "Simone Tester"])).toEqual([]);
        expect(soundCase(structuredClone(without))).toEqual(without);
      }),
    );
  });

  test("keeps who said what, when, how, to whom and in which relation", () => {
    fc.assert(
      fc.property(aNamedCase, (shown) => {
        const hiding = hidingOf(shown, "7", english.names);
        const without = hideNames(shown, hiding);
        const { ids } = hiding;
        const kept = shown.statements.map((statement) => ({
          actor: ids.actors.get(statement.actor),
          proposition: ids.propositions.get(statement.proposition),
          stance: statement.stance,
          commitment: statement.commitment,
          attribution: statement.attribution,
          date: statement.date,
          addressee: ids.actors.get(statement.addressee ?? ""),
          ...(statement.links && {
            links: [{ type: "answers", statement: ids.statements.get("who-0-said") }],
          }),
        }));
        expect(without.statements).toMatchObject(kept);
        expect(without.propositions[0]?.contrary).toBe(ids.propositions.get("wang-yi-lies"));
        expect(without.relations.map(({ from, type }) => [from, type])).toEqual(
          shown.relations.map(({ from, type }) => [ids.actors.get(from), type]),
        );
        expect(without.actors).toHaveLength(shown.actors.length);
      }),
    );
  });

  test("holds nothing of what was edited, and no name that an actor had before", () => {
    const named = aCase({ statements: [aStatement({ summary: "Ann Example asks for it." })] });
    const renamed = withChange(named, { of: "actor", id: "ann", values: new Map([["name", "Zed"]]) });
    const shown = hidden(renamed);
    expect(shown.edits).toBeUndefined();
    expect(leaks(shown, ["Ann Example", "Example", "Zed"])).toEqual([]);
  });

  test("is the same for the same seed, and otherwise for another", () => {
    const shown = readBundled("xinjiang-report-2022");
    expect(hidden(shown, "a")).toEqual(hidden(shown, "a"));
    expect(hidden(shown, null)).toEqual(hidden(shown, "1"));
    const speakers = (seed: string) => hidden(shown, seed).statements.map(({ actor }) => actor);
    expect(speakers("a")).not.toEqual(speakers("b"));
  });

  test("lists its actors by their letters, so that the order of the data tells nothing", () => {
    const names = hidden(readBundled("xinjiang-report-2022")).actors.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Actor A", "Actor B", "Actor C"]);
    expect(names.at(-1)).toBe("Actor AN");
  });
});

describe("what stands for a name", () => {
  const mayor = anActor({ id: "ann", name: "Ann Example", aliases: ["the Mayor", "US"] });
  const masked = (overrides: Record<string, unknown>) => hidden(aCase({ actors: [mayor], ...overrides }));
  const said = (overrides: Record<string, unknown>) =>
    masked({ statements: [aStatement(overrides)] }).statements[0];

  test("takes the article that an alias has, and leaves possessives", () => {
    expect(said({ summary: "The mayor’s friend met Ann; she told us of the US." })?.summary).toBe(
      "Actor A’s friend met Actor A; she told us of the Actor A.",
    );
  });

  test("is in brackets in a quote, and short where a quote or a label has no room", () => {
    const words = (count: number) => Array.from({ length: count }, () => "so").join(" ");
    const quoted = (text: string) => said({ quote: { text, language: "en" } })?.quote?.text;
    expect(quoted("Ann lies")).toBe("[Actor A] lies");
    expect(quoted(`${words(19)} Ann`)).toBe(`${words(19)} [A]`);
    const labels = ["Ann lies", "Ann never lies"].map(
      (label) => masked({ propositions: [aProposition({ label })] }).propositions[0]?.label,
    );
    expect(labels).toEqual(["Actor A lies", "A never lies"]);
  });

  test("stays as the channel only if the channel is an actor", () => {
    expect(said({ via: "Ann Example" })?.via).toBe("Actor A");
    expect(said({ via: "Ann Example, in a letter" })).not.toHaveProperty("via");
    expect(said({ via: "Reuters" })).not.toHaveProperty("via");
    expect(said({ speaker: "Ann Example" })).not.toHaveProperty("speaker");
  });

  test("of a source is its number; of words that explain an actor nothing is left", () => {
    const { sources, glossary } = masked({
      sources: [aSource({ author: "Cem Writer" })],
      glossary: [
        { term: "The Mayor", meaning: "Heads the city." },
        { term: "Tax", meaning: "What Ann wants, says Cem Writer." },
      ],
    });
    expect(sources[0]).toEqual({
      id: "source-1",
      kind: "news-article",
      title: "Source 1",
      described: true,
      publisher: "Publisher hidden",
      published: "2022-08-25",
      language: "en",
    });
    expect(glossary).toEqual([{ term: "Tax", meaning: "What Actor A wants, says Source 1." }]);
  });
});

test("a case without names keeps the spellings of words, but for those of names", () => {
  const spellings = [
    ["colour", "color"],
    ["Ann", "Anne"],
  ];
  expect(hidden(aCase({ spellings })).spellings).toEqual([["colour", "color"]]);
});

describe("the first case without names", () => {
  const shown = readBundled("xinjiang-report-2022");
  const without = hidden(shown);

  test("holds no name, label, alias or surname, and is sound", () => {
    const sources = shown.sources.flatMap(({ publisher = "", author = "", url = "" }) => [
      publisher,
      author,
      url,
    ]);
    expect(leaks(without, [...shown.actors.flatMap(namesOf), ...sources])).toEqual([]);
    expect(() => soundCase(structuredClone(without))).not.toThrow();
  });

  test("still reads as sentences", () => {
    const { text = "" } = without.propositions.find(({ text: one }) => one.includes("its weight")) ?? {};
    expect(text).toMatch(/^Actor [A-Z]+ uses its weight in Actor [A-Z]+ to keep its record from scrutiny\.$/);
    const articles = textsOf(without).filter((one) => /\b(?:the|an?) Actor\b/i.test(one));
    expect(articles).toHaveLength(0);
  });
});

test("a case of many actors is hidden step by step, few texts at each, and becomes the same", () => {
  const actors = Array.from({ length: 3000 }, (_, at) =>
    anActor({ id: `a${at}`, name: `Speaker Number${at}` }),
  );
  const statements = actors.map(({ id }, at) =>
    aStatement({ id: `said-${at}`, actor: id, summary: `Speaker Number${at} spoke.` }),
  );
  const shown = aCase({ actors, statements });
  const { steps, result } = stepsOf(hidingSteps(shown, hidingOf(shown, "7", english.names)));
  // Letters, ids of actors and statements, their names, and actors and statements again: 200 of each in a step.
  expect(steps).toBeGreaterThan(8 * (3000 / 200));
  expect(result).toEqual(hidden(shown));
});
