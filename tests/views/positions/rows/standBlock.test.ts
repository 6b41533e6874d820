import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../../../src/case/actor.ts";
import { ACTOR_SHAPES, type ActorShape } from "../../../../src/case/kinds/actorKind.ts";
import type { Stand } from "../../../../src/network/rows/contestRows.ts";
import { standReach } from "../../../../src/views/positions/rows/standReach.ts";
import {
  middleBlock,
  sideBlock,
  type StandBlock,
  standScale,
} from "../../../../src/views/positions/rows/standBlock.ts";

const stands = (shapes: readonly (readonly [ActorShape, number])[]): readonly Stand[] =>
  shapes.map(([shape, statements], at) => ({
    id: `a${at}/p` as Stand["id"],
    actor: { id: `a${at}`, name: `A${at}`, named: true } as Actor,
    shape,
    stance: "support",
    statements,
    shown: Array.from({ length: statements }, (_, place) => place),
  }));
const people = (count: number) => stands(Array.from({ length: count }, () => ["circle", 1] as const));
const ranks = ({ marks }: StandBlock) => new Set(marks.map(({ y }) => y)).size;

const anyStands = fc
  .array(fc.tuple(fc.constantFrom(...ACTOR_SHAPES), fc.integer({ min: 1, max: 30 })), { maxLength: 120 })
  .map(stands);

describe("the marks of a side", () => {
  test("stand in one rank up to four, and in two from five on", () => {
    expect([1, 4, 5, 9].map((count) => ranks(sideBlock(people(count), 1)))).toEqual([1, 1, 2, 2]);
  });

  test.each([
    ["of a side", sideBlock],
    ["on the line", middleBlock],
  ])("%s never lie on each other or stick out, whatever their kinds and sizes", (_, blockOf) => {
    fc.assert(
      fc.property(anyStands, (some) => {
        const block = blockOf(some, standScale(some.length));
        const boxes = block.marks.map(({ stand, x, y, radius }) => {
          const { across, down } = standReach(stand.shape, radius);
          return { left: x - across, right: x + across, top: y - down, bottom: y + down };
        });
        const near = 1e-6;
        for (const [at, one] of boxes.entries()) {
          expect(Math.min(one.left, one.top)).toBeGreaterThan(-near);
          expect(one.right).toBeLessThan(block.width + near);
          expect(one.bottom).toBeLessThan(block.height + near);
          for (const other of boxes.slice(0, at)) {
            const isApart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of whom most was said stand nearest to the line", () => {
    fc.assert(
      fc.property(anyStands, (some) => {
        const sorted = some.toSorted((left, right) => right.statements - left.statements);
        const columns = sideBlock(sorted, 1).marks.map(({ x }) => x);
        expect(columns).toEqual(columns.toSorted((left, right) => left - right));
      }),
      { numRuns: 40 },
    );
  });
});
