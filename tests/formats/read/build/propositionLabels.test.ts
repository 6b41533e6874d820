import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propositionLabels } from "../../../../src/formats/read/build/propositionLabels.ts";
import { caseIn, opened, saidTable } from "../openedTable.ts";

const labels = (...texts: readonly string[]) => propositionLabels(texts.map((text) => ({ text, label: "" })));

describe("the label of a proposition", () => {
  test("is how its sentence begins, where no other begins so", () => {
    expect(labels("The park should close.", "Buses should be free", "Yes.")).toEqual([
      "The park should…",
      "Buses should be…",
      "Yes",
    ]);
  });

  test("is taken from where sentences differ that begin alike", () => {
    expect(
      labels(
        "The town should close the park on Sundays.",
        "The town should close the park on Mondays.",
        "The town should close the school.",
        "The town should sing",
      ),
    ).toEqual(["…park on Sundays", "…park on Mondays", "…close the school", "…town should sing"]);
  });

  test("tells a sentence from a longer one that begins with it", () => {
    expect(labels("The park should close", "The park should close soon, if it rains")).toEqual([
      "…park should close",
      "…close soon, if…",
    ]);
  });

  test("tells long texts without spaces apart by letters", () => {
    const start = "公园应该关闭".repeat(10);
    const [one, other] = labels(`${start}因为下雨`, `${start}因为下雪`);
    expect(one).not.toBe(other);
  });

  test("has a number where words alone tell nothing apart", () => {
    expect(labels("The park should close", "The park should close.")).toEqual([
      "…park should close",
      "…park should close (2)",
    ]);
  });

  test("is the table's own where it has one, numbered if another sentence has it too", () => {
    expect(
      propositionLabels([
        { text: "The park should close.", label: "Park" },
        { text: "The park should open.", label: "Park" },
        { text: "The park should close.", label: "Park" },
        { text: "The park should grow.", label: "" },
      ]),
    ).toEqual(["Park", "Park (2)", "Park", "The park should…"]);
  });
});

/** Sentences of few words, so that many begin alike, with and without an end. */
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom("The", "park", "should", "close", "not", "公园".repeat(30)), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom("", ".", ";"),
  )
  .map(([words, end]) => words.join(" ") + end);

test("no two propositions of an opened table have the same label, unless their sentences are equal", () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      const { propositions } = caseIn(
        opened(saidTable(...sentences.map((text, at) => `A${at};for;"${text}"`))),
      );
      expect(new Set(propositions.map(({ text }) => text)).size).toBe(propositions.length);
      expect(new Set(propositions.map(({ label }) => label)).size).toBe(propositions.length);
    }),
  );
});
