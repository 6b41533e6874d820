import { describe, expect, test } from "vitest";
import type { ActorId } from "../../src/case/actor.ts";
import { cardStatements, isFragment } from "../../src/classroom/cardStatements.ts";
import { aProposition, aStatement, anIndex } from "../fixtures/aCase.ts";

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
    expect(cardStatements(index, "bob" as ActorId, 10)).toEqual({ shown: [], more: 0 });
  });
});

test("a quote of under six words needs our summary beside it, and what is no quote is none", () => {
  const language = "en" as never;
  expect(isFragment({ quote: { text: "the lie of the century", language } })).toBe(true);
  expect(isFragment({ quote: { text: "no pressure will make any change", language } })).toBe(false);
  expect(isFragment({})).toBe(false);
});
