import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "../../../../src/case/actor.ts";
import { ACTOR_SHAPES } from "../../../../src/case/kinds/actorKind.ts";
import { STANCES, type Stance } from "../../../../src/case/statement.ts";
import type { ContestRow, Stand } from "../../../../src/network/rows/contestRows.ts";
import { MIDDLE, stripRoom } from "../../../../src/views/positions/rows/stripRoom.ts";

const aStand = fc.record({
  shape: fc.constantFrom(...ACTOR_SHAPES),
  statements: fc.integer({ min: 1, max: 6 }),
  isShown: fc.boolean(),
});

const anyStands = fc
  .record({
    support: fc.array(aStand, { maxLength: 80 }),
    oppose: fc.array(aStand, { maxLength: 80 }),
    mixed: fc.array(aStand, { maxLength: 6 }),
    abstain: fc.array(aStand, { maxLength: 12 }),
  })
  .map((sides) => {
    const stands = STANCES.map((stance) => [
      stance,
      sides[stance].map(({ shape, statements, isShown }, at): Stand => ({
        id: `${stance}-${at}/p` as Stand["id"],
        actor: { id: `${stance}-${at}`, name: "A", named: true } as Actor,
        shape,
        stance,
        statements,
        shown: isShown ? Array.from({ length: statements }, (_, place) => place) : [],
      })),
    ]);
    return { stands: Object.fromEntries(stands) as Record<Stance, readonly Stand[]> } as ContestRow;
  });

test("marks of any row keep to their side of the line on the smallest phone, and names of what is shown get the rest", () => {
  fc.assert(
    fc.property(anyStands, fc.integer({ min: 288, max: 700 }), (row, width) => {
      const { start, end, between, clear } = stripRoom(row, width);
      expect(clear + start.block.width).toBeLessThanOrEqual(MIDDLE * width);
      expect(clear + end.block.width).toBeLessThanOrEqual((1 - MIDDLE) * width);
      const named = [start, between, end].flatMap(({ names }) => names.flatMap(({ stands }) => stands));
      const shown = STANCES.flatMap((stance) => row.stands[stance]).filter((one) => one.shown.length > 0);
      expect(new Set(named.map(({ id }) => id))).toEqual(new Set(shown.map(({ id }) => id)));
    }),
    { numRuns: 60 },
  );
});

test("marks of one row that stand for equally many statements are equally large on both sides", () => {
  fc.assert(
    fc.property(anyStands, (row) => {
      const { start, middle, end } = stripRoom(row, 358);
      const radii = new Map<number, Set<string>>();
      for (const { stand, radius } of [start.block, middle, end.block].flatMap(({ marks }) => marks)) {
        const count = Math.max(1, stand.shown.length);
        radii.set(count, (radii.get(count) ?? new Set()).add(radius.toFixed(6)));
      }
      expect([...radii.values()].every(({ size }) => size === 1)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
