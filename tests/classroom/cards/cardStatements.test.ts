import { describe, expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { cardStatements, isFragment } from "../../../src/classroom/cards/cardStatements.ts";
import { aProposition, aStatement, anActor, anIndex } from "../../fixtures/aCase.ts";

const quote = (text: string) => ({ attribution: "direct", quote: { text, language: "en" } });
const index = anIndex({
  propositions: [aProposition(), aProposition({ id: "tax", text: "The city should raise a tax." })],
  statements: [
    aStatement({ id: "told" }),
    aStatement({ id: "short", ...quote("open books") }),
    aStatement({ id: "long", ...quote("I want the books of this city to be open") }),
    aStatement({ id: "against", stance: "oppose" }),
    aStatement({ id: "tax-told", proposition: "tax" }),
  ],
});
const idsFor = (room: number) =>
  cardStatements(index, "ann" as ActorId, room).shown.map(({ id }) => id as string);

describe("the statements of a card", () => {
  test("are all of them where there is room, in the order of the propositions", () => {
    expect(idsFor(1000)).toEqual(["told", "short", "long", "against", "tax-told"]);
    expect(cardStatements(index, "ann" as ActorId, 1000).more).toBe(0);
  });

  test("are one for each stance on each proposition before any second one, the longest own words first", () => {
    expect(idsFor(13)).toEqual(["long", "against", "tax-told"]);
    expect(cardStatements(index, "ann" as ActorId, 13).more).toBe(2);
  });

  test("are at least one, and none of an actor who said nothing", () => {
    expect(idsFor(0)).toEqual(["long"]);
    expect(cardStatements(index, "bob" as ActorId, 10)).toEqual({ shown: [], more: 0, same: new Map() });
  });
});

describe("what is not said by the actor itself", () => {
  const said = (id: string, more: object = {}) =>
    aStatement({ id, ...quote("I want the books of this city to be open"), ...more });
  const heard = anIndex({
    actors: ["ann", "bob", "cem"].map((id) => anActor({ id })),
    propositions: ["one", "two", "three"].map((id) => aProposition({ id })),
    statements: [
      said("own-1", { proposition: "one" }),
      said("own-2", { proposition: "two" }),
      aStatement({ id: "hearsay", proposition: "three", attribution: "second-hand" }),
      aStatement({ id: "bob-1", actor: "bob", proposition: "two", stance: "oppose" }),
      aStatement({ id: "cem-1", actor: "cem", proposition: "two" }),
    ],
  });
  const card = (room: number) => cardStatements(heard, "ann" as ActorId, room);

  test("has a place on a card before a second one in its own words", () => {
    const ids = [12, 13, 14, 15, 16].map((room) => card(room).shown.map(({ id }) => id as string));
    for (const some of ids) expect(some).toContain("hearsay");
    expect(ids.some((some) => some.length === 2)).toBe(true);
  });

  test("is who else takes which stance on the same, and none where nobody else spoke", () => {
    expect([...card(1000).same]).toEqual([
      [
        "two",
        [
          { stance: "support", actors: ["cem"] },
          { stance: "oppose", actors: ["bob"] },
        ],
      ],
    ]);
  });

  test("leaves out what others say on a statement that has no place", () => {
    const { shown, same } = card(0);
    expect(shown).toHaveLength(1);
    expect([...same.keys()]).toEqual([]);
  });
});

test("a quote of under eight words needs our summary beside it, and what is no quote is none", () => {
  const language = "en" as never;
  expect(isFragment({ quote: { text: "no pressure will make any change here", language } })).toBe(true);
  expect(isFragment({ quote: { text: "no pressure will make any change at all", language } })).toBe(false);
  expect(isFragment({})).toBe(false);
});
