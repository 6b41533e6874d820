import { describe, expect, test, vi } from "vitest";
import type { Case } from "../../../../src/case/case.ts";
import { type CasePart, sendCase, takeCase } from "../../../../src/formats/read/sending/sendCase.ts";
import { syntheticCase } from "../../../fixtures/syntheticCase.ts";

/** The parts of a case as they come out of a message, and who takes them in. */
const sent = (whole: Case) => {
  const parts: CasePart[] = [];
  sendCase(whole, (part, handedOver) => parts.push(structuredClone(part, { transfer: handedOver })));
  const tell = vi.fn<(arrived: unknown) => void>();
  const take = takeCase(tell);
  return { parts, tell, taken: parts.map((part) => take(part)) };
};

describe("a case that is sent part by part", () => {
  const whole = syntheticCase({ statements: 9000, actors: 40, propositions: 6 });

  test("is the same on the other side, and there with the last part alone", () => {
    const { taken } = sent(whole);
    expect(taken.slice(0, -1).every((one) => one === null)).toBe(true);
    expect(taken.at(-1)).toEqual(whole);
  });

  test("is the same where it has no statement, or no actor", () => {
    const bare = { ...whole, statements: [] };
    expect(sent(bare).taken.at(-1)).toEqual(bare);
    const empty = { ...bare, actors: [], relations: [] };
    expect(sent(empty).taken.at(-1)).toEqual(empty);
  });

  test("sends of 25,000 actors no more than 10,000 in a part", () => {
    const { parts, taken } = sent(syntheticCase({ statements: 10, actors: 25_000, propositions: 6 }));
    const counts = parts.flatMap((part) => ("actors" in part ? [part.actors.length] : []));
    expect(Math.max(...counts)).toBeLessThanOrEqual(10_000);
    expect(taken.at(-1)?.actors).toHaveLength(25_000);
  });

  test("tells how many statements have come with each slice", () => {
    const { tell } = sent(whole);
    expect(tell.mock.calls.map(([arrived]) => arrived)).toEqual([
      { done: 0, all: 9000 },
      { done: 4000, all: 9000 },
      { done: 8000, all: 9000 },
      { done: 9000, all: 9000 },
    ]);
  });
});
