import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { positions } from "../../../src/network/position.ts";
import { findingOf } from "../../../src/network/questions/finding.ts";
import { questionsOf } from "../../../src/network/questions/questions.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";

type Said = readonly [actor: string, proposition: string, stance: string];

/** So many for a proposition, and so many against it. */
const split = (proposition: string, support: number, oppose: number): readonly Said[] => [
  ...Array.from({ length: support }, (_, at): Said => [`yes-${at}`, proposition, "support"]),
  ...Array.from({ length: oppose }, (_, at): Said => [`no-${at}`, proposition, "oppose"]),
];

const questionsIn = (index: CaseIndex) => questionsOf(index, positions(index, everyStatement(index)));
const labelsOf = (...said: readonly (readonly Said[])[]) => {
  const finding = findingOf(questionsIn(indexOf(said.flat())));
  return finding && [finding.widest.proposition.id, finding.evenest?.proposition.id ?? null];
};

test("the widest question is the contested one on which most take a side, however uneven", () => {
  expect(labelsOf(split("taxes", 2, 2), split("roads", 6, 1), split("parks", 9, 0))).toEqual([
    "roads",
    "taxes",
  ]);
});

test("the most even one comes second; of equally even ones the one with more actors, then the case's first", () => {
  expect(labelsOf(split("roads", 6, 1), split("taxes", 1, 1), split("parks", 2, 2))).toEqual([
    "roads",
    "parks",
  ]);
  expect(labelsOf(split("roads", 6, 1), split("taxes", 2, 2), split("parks", 2, 2))).toEqual([
    "roads",
    "taxes",
  ]);
  expect(labelsOf(split("roads", 6, 1), split("taxes", 3, 1), split("parks", 2, 1))).toEqual([
    "roads",
    "parks",
  ]);
});

test("one contested question is named alone, and where nobody disagrees there is no finding", () => {
  expect(labelsOf(split("roads", 1, 1), split("parks", 4, 0))).toEqual(["roads", null]);
  expect(labelsOf(split("roads", 3, 0), split("parks", 0, 2))).toBeNull();
});

test("no contested question has more actors on its sides than the widest, nor is more even than the most even", () => {
  const counts = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(counts, (all) => {
      const said = all.flatMap(([yes, no], at) => split(`p-${at}`, yes, no));
      fc.pre(said.length > 0);
      const questions = questionsIn(indexOf(said));
      const finding = findingOf(questions);
      const contested = questions.filter(
        ({ support, oppose }) => support.actors.length * oppose.actors.length > 0,
      );
      const both = ({ support, oppose }: (typeof questions)[number]) =>
        support.actors.length + oppose.actors.length;
      const share = (one: (typeof questions)[number]) =>
        Math.max(one.support.actors.length, one.oppose.actors.length) / both(one);
      expect(finding === null).toBe(contested.length === 0);
      const others = contested.filter((one) => one !== finding?.widest);
      expect(Math.max(0, ...contested.map(both))).toBe(finding === null ? 0 : both(finding.widest));
      const evenest = finding?.evenest ?? null;
      expect(Math.min(1, ...others.map(share))).toBe(evenest === null ? 1 : share(evenest));
    }),
  );
});
