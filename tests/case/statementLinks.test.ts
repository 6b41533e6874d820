import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksOf } from "../../src/case/statementLinks.ts";
import { LINK_TYPES, type StatementId } from "../../src/case/statement.ts";
import { aCase, aStatement } from "../fixtures/aCase.ts";

const COUNT = 6;
const aLink = fc
  .record({
    type: fc.constantFrom(...LINK_TYPES),
    from: fc.nat(COUNT - 1),
    to: fc.nat(COUNT - 1),
  })
  .filter(({ from, to }) => from !== to);
const someLinks = fc.uniqueArray(aLink, { maxLength: 10, selector: (link) => JSON.stringify(link) });

/** A case of a few statements with the given links among them. */
const linkedCase = (links: readonly { type: string; from: number; to: number }[]) =>
  aCase({
    statements: Array.from({ length: COUNT }, (_, at) => {
      const own = links.filter(({ from }) => from === at);
      return aStatement({
        id: `s${at}`,
        locator: String(at),
        ...(own.length > 0 && { links: own.map(({ type, to }) => ({ type, statement: `s${to}` })) }),
      });
    }),
  });

describe("the links between statements", () => {
  test("are seen from both ends, each as often as it is stated, and no others are", () => {
    fc.assert(
      fc.property(someLinks, (stated) => {
        const seen = [...linksOf({ case: linkedCase(stated) })].flatMap(([at, links]) =>
          links.map(({ type, direction, other }) =>
            direction === "to" ? `${at} ${type} ${other.id} to` : `${other.id} ${type} ${at} from`,
          ),
        );
        const due = stated.flatMap(({ type, from, to }) =>
          ["to", "from"].map((end) => `s${from} ${type} s${to} ${end}`),
        );
        expect(seen.toSorted()).toEqual(due.toSorted());
      }),
    );
  });

  test("stand with where a statement's own lead first, each with the other's place in the list", () => {
    const links = linksOf({
      case: linkedCase([
        { type: "answers", from: 3, to: 2 },
        { type: "cites", from: 2, to: 0 },
      ]),
    });
    expect(
      links.get("s2" as StatementId)?.map(({ type, direction, place }) => [type, direction, place]),
    ).toEqual([
      ["cites", "to", 0],
      ["answers", "from", 3],
    ]);
    expect(links.get("s1" as StatementId)).toBeUndefined();
  });

  test("are worked out once for a case", () => {
    const parsed = linkedCase([]);
    expect(linksOf({ case: parsed })).toBe(linksOf({ case: parsed }));
  });
});
