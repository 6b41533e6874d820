import type { Actor } from "../../../src/case/actor.ts";
import type { Proposition } from "../../../src/case/proposition.ts";
import { expect, test } from "vitest";
import type { TextMark } from "../../../src/views/marks/paint/mark.ts";
import { axisPart } from "../../../src/views/picture/axisPart.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";
import { english } from "../../fixtures/english.ts";

const { actors, propositions } = anIndex({
  actors: [anActor({ id: "ann", name: "Ann" }), anActor({ id: "bob", name: "Bob" })],
  propositions: [aProposition({ id: "tax", label: "New tax", clause: "the tax is needed" })],
  statements: ["ann", "bob"].map((actor) => aStatement({ id: actor, actor, proposition: "tax" })),
}).case;
const [ann, bob] = actors as [Actor, Actor];
const [tax] = propositions as [Proposition];
const ends = {
  start: { said: { proposition: tax, stance: "oppose" }, actors: [ann] },
  end: { said: { proposition: tax, stance: "support" }, actors: [bob] },
} as const;

/** The words from the top, each with its own middle line. */
const wordsOf = (width: number) =>
  (axisPart(ends, width, english)?.marks ?? []).filter((mark): mark is TextMark => mark.kind === "text");

const heightOf = (words: readonly TextMark[], text: string) =>
  words.flatMap(({ lines }) => lines).find((line) => line.text.includes(text))?.y ?? Number.NaN;

test("an end is named by what is said there, and under it by who says so", () => {
  const words = wordsOf(800);
  expect(heightOf(words, "the tax is needed")).toBeLessThan(heightOf(words, "Ann"));
  expect(heightOf(words, "Ann")).toBe(heightOf(words, "Bob"));
});

test("in a narrow picture what is said takes more lines instead of being cut", () => {
  const text = (width: number) => wordsOf(width).flatMap(({ lines }) => lines.map((line) => line.text));
  expect(text(160).length).toBeGreaterThan(text(800).length);
  expect(text(160).join(" ")).toContain("tax is");
  expect(text(160).join(" ")).not.toContain("…");
});

test("where nothing names the ends there is no line", () => {
  const nobody = { said: null, actors: [] };
  expect(axisPart({ start: nobody, end: nobody }, 800, english)).toBeNull();
});
