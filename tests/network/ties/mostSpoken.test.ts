import { expect, test } from "vitest";
import { profilesOf } from "../../../src/network/ties/tieNetwork.ts";
import { mostSpoken } from "../../../src/network/ties/mostSpoken.ts";
import { countPairs } from "../../../src/network/ties/projectOneMode.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { everyStatement } from "../../fixtures/projections.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const index = indexCase(syntheticCase({ statements: 600, actors: 120, propositions: 30 }));
const sides = ["actor", "proposition"] as const;
const profiles = (side: (typeof sides)[number]) => profilesOf(index, everyStatement(index), side);
const statements = ({ cells }: ReturnType<typeof profiles>[number]) =>
  [...cells.values()].reduce(
    (sum, { support, oppose, mixed, abstain }) =>
      sum + support.length + oppose.length + mixed.length + abstain.length,
    0,
  );

test.each(sides)("few profiles of one kind, %s, are all kept", (side) => {
  const all = profiles(side);
  expect(mostSpoken(all, countPairs(all))).toBe(all);
});

test.each(sides)(
  "of too many, %s, no more pairs are left than may be met, of those with most statements",
  (side) => {
    const all = profiles(side);
    const kept = mostSpoken(all, 500);
    expect(countPairs(kept)).toBeLessThanOrEqual(500);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.length).toBeLessThan(all.length);
    const least = Math.min(...kept.map(statements));
    const most = Math.max(...all.filter((one) => !kept.includes(one)).map(statements));
    expect(most).toBeLessThanOrEqual(least);
    expect(kept).toEqual(all.filter((one) => kept.includes(one)));
  },
);
