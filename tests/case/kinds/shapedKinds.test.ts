import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTOR_SHAPES, type KindEntry, USUAL_KINDS } from "../../../src/case/kinds/actorKind.ts";
import { shapedKinds } from "../../../src/case/kinds/shapedKinds.ts";

const shapesOf = (kinds: readonly object[]) =>
  shapedKinds({ kinds: kinds as readonly KindEntry[] }).map(({ shape }) => shape);
const own = (id: string, shape?: string) => ({ id, label: id, ...(shape !== undefined && { shape }) });

describe("shapedKinds", () => {
  test("gives a case without own kinds the usual ones with the words of the interface", () => {
    const kinds = shapedKinds({});
    expect(kinds.map(({ id }) => id)).toEqual([...USUAL_KINDS]);
    expect(kinds.every(({ label }) => label === null)).toBe(true);
  });

  test("gives the shape that is asked for, the usual one to a usual kind, and to others the first that is free", () => {
    expect(shapesOf([own("party"), own("union", "circle"), own("government"), own("press")])).toEqual([
      "diamond",
      "circle",
      "square",
      "triangle",
    ]);
  });

  test("leaves a usual kind another shape where its own is asked for", () => {
    expect(shapesOf([own("government"), own("party", "square")])).toEqual(["circle", "square"]);
  });

  test("tells nine kinds apart, and lets those after share the last shape", () => {
    const shapes = shapesOf(Array.from({ length: 12 }, (_, at) => own(`kind-${at}`)));
    expect(shapes.slice(0, 9)).toEqual([...ACTOR_SHAPES]);
    expect(new Set(shapes.slice(8))).toEqual(new Set([ACTOR_SHAPES.at(-1)]));
  });

  test("gives every kind a shape of its own while there are some, whatever is asked for", () => {
    const aKind = fc.constantFrom("party", "union", "press", "person", "government", "bloc", "church");
    const kinds = fc
      .uniqueArray(aKind)
      .chain((ids) =>
        fc
          .subarray(ids)
          .chain((asking) =>
            fc
              .shuffledSubarray([...ACTOR_SHAPES], { minLength: asking.length })
              .map((shapes) =>
                ids.map((id) => own(id, asking.includes(id) ? shapes[asking.indexOf(id)] : undefined)),
              ),
          ),
      );
    fc.assert(
      fc.property(kinds, (some) => {
        const shapes = shapesOf(some);
        expect(new Set(shapes).size).toBe(some.length);
        expect(some.map(({ shape }, at) => shape ?? shapes[at])).toEqual(shapes);
      }),
    );
  });
});
