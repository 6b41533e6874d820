import { array, assert, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type HeightGuard,
  NOTHING_SENT,
  showsAll,
  weighHeight,
} from "../../../src/host/frame/heightGuard.ts";

/** What is sent of heights that are measured at their times. */
const sentOf = (
  measured: readonly (readonly [time: number, height: number])[],
  start: HeightGuard = NOTHING_SENT,
) => {
  let guard = start;
  const sent: (readonly [number, number])[] = [];
  for (const [time, height] of measured) {
    const [verdict, next] = weighHeight(guard, height, time);
    guard = next;
    if (verdict.act === "send") sent.push([time, verdict.height]);
  }
  return { guard, sent };
};

const growing = (times: number, step: number) =>
  Array.from({ length: times }, (_, turn) => [turn * step, 500 + turn * 10] as const);

describe("weighHeight", () => {
  test("sends the first height, also that of nothing", () => {
    expect(sentOf([[0, 0]]).sent).toEqual([[0, 0]]);
  });

  test("rests at a change of 1 px, and sends one of 2 px in either direction", () => {
    const measured = [500, 501, 499, 502, 500].map((height, turn) => [turn * 1000, height] as const);
    expect(sentOf(measured).sent.map(([, height]) => height)).toEqual([500, 502, 500]);
  });

  test("waits until a tenth of a second has passed", () => {
    const { guard } = sentOf([[1000, 500]]);
    expect(weighHeight(guard, 600, 1040)[0]).toEqual({ act: "wait", time: 60 });
    expect(weighHeight(guard, 600, 1100)[0]).toEqual({ act: "send", height: 600 });
  });

  test("never sends more than ten in any second", () => {
    const steps = array(tuple(integer({ min: 0, max: 120 }), integer({ min: 0, max: 9000 })));
    assert(
      property(steps, (pairs) => {
        let time = 0;
        const measured = pairs.map(([pause, height]) => [(time += pause), height] as const);
        const { sent } = sentOf(measured);
        for (const [start] of sent)
          expect(sent.filter(([at]) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("stops after eight growths in a row within two seconds", () => {
    const { sent, guard } = sentOf(growing(30, 150));
    expect(sent).toHaveLength(1 + 8);
    expect(guard.isStopped).toBe(true);
  });

  test("does not stop where growths are slow, or where one shrinks between them", () => {
    expect(sentOf(growing(30, 300)).sent).toHaveLength(30);
    const breathing = growing(30, 150).map(
      ([time, height], turn) => [time, turn % 5 === 4 ? 300 : height] as const,
    );
    expect(sentOf(breathing).guard.isStopped).toBe(false);
  });

  test("hears a page again that shrinks after it was stopped", () => {
    const { guard } = sentOf(growing(30, 150));
    const { sent, guard: after } = sentOf([[9000, 400]], guard);
    expect([sent, after.isStopped]).toEqual([[[9000, 400]], false]);
  });

  test("answers who asks, even unchanged, but a stopped page with what it said last", () => {
    const asked = (guard: HeightGuard) => ({ ...guard, isAsked: true });
    expect(sentOf([[200, 500]], asked(sentOf([[0, 500]]).guard)).sent).toEqual([[200, 500]]);
    const { sent, guard } = sentOf([[9000, 5000]], asked(sentOf(growing(30, 150)).guard));
    expect([sent, guard.isStopped, guard.isAsked]).toEqual([[[9000, 580]], true, false]);
  });
});

describe("showsAll", () => {
  const { guard } = sentOf([[0, 800]]);

  test("holds where the frame was given what it asked for", () => {
    expect([showsAll(guard, 800), showsAll(guard, 799), showsAll(guard, Infinity)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("does not hold before anything was asked, nor for a page that grows with its frame", () => {
    expect(showsAll(NOTHING_SENT, Infinity)).toBe(false);
    expect(showsAll(sentOf(growing(30, 150)).guard, Infinity)).toBe(false);
  });
});
