import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type TimerAct,
  minutesLeft,
  runTimer,
  setTimer,
  timeLeft,
} from "../../../src/classroom/step/stepTimer.ts";

const after = (minutes: number, ...acts: readonly TimerAct[]) => acts.reduce(runTimer, setTimer(minutes));
const start = (now: number): TimerAct => ({ act: "start", now });
const tick = (now: number): TimerAct => ({ act: "tick", now });
const pause = (now: number): TimerAct => ({ act: "pause", now });

describe("the timer of a step", () => {
  test("stands at its minutes until it is started, whenever that is", () => {
    expect(minutesLeft(after(7))).toEqual({ minutes: 7, seconds: 0 });
    expect(minutesLeft(after(7, tick(90_000)))).toEqual({ minutes: 7, seconds: 0 });
    expect(minutesLeft(after(7, start(50_000)))).toEqual({ minutes: 7, seconds: 0 });
  });

  test("runs down, and shows a second until it is over", () => {
    expect(minutesLeft(after(1, start(0), tick(1)))).toEqual({ minutes: 1, seconds: 0 });
    expect(minutesLeft(after(1, start(0), tick(1000)))).toEqual({ minutes: 0, seconds: 59 });
    expect(minutesLeft(after(1, start(0), tick(59_999)))).toEqual({ minutes: 0, seconds: 1 });
    expect(minutesLeft(after(1, start(0), tick(60_000)))).toEqual({ minutes: 0, seconds: 0 });
  });

  test("stops at its end by itself, however late that is told", () => {
    const over = after(1, start(0), tick(1_000_000));
    expect(over.since).toBeNull();
    expect(timeLeft(over)).toBe(0);
    expect(minutesLeft(runTimer(over, start(0)))).toEqual({ minutes: 1, seconds: 0 });
  });

  test("does not run while it is paused", () => {
    const paused = after(2, start(0), pause(30_000), tick(500_000));
    expect(minutesLeft(paused)).toEqual({ minutes: 1, seconds: 30 });
    expect(minutesLeft([start(600_000), tick(610_000)].reduce(runTimer, paused))).toEqual({
      minutes: 1,
      seconds: 20,
    });
  });

  test("goes on when it is started while it runs", () => {
    expect(minutesLeft(after(2, start(0), tick(30_000), start(40_000)))).toEqual({ minutes: 1, seconds: 20 });
  });

  test("goes back to its minutes, and stands", () => {
    const reset = after(2, start(0), tick(30_000), { act: "reset" });
    expect(reset.since).toBeNull();
    expect(minutesLeft(reset)).toEqual({ minutes: 2, seconds: 0 });
  });

  test("takes a minute more while it stands, runs or is over, up to an hour", () => {
    expect(minutesLeft(after(2, { act: "more" })).minutes).toBe(3);
    expect(minutesLeft(after(2, start(0), tick(60_000), { act: "more" })).minutes).toBe(2);
    expect(minutesLeft(after(1, start(0), tick(60_000), { act: "more" })).minutes).toBe(1);
    expect(minutesLeft(after(60, { act: "more" }))).toEqual({ minutes: 60, seconds: 0 });
  });

  test("shows from nothing to an hour after whatever is done to it", () => {
    const anAct = fc.record({
      act: fc.constantFrom("start", "pause", "tick", "reset", "more"),
      pause: fc.nat(400_000),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(anAct), (minutes, acts) => {
        let now = 0;
        const timer = acts.reduce((one, { act, pause: waited }) => {
          now += waited;
          return runTimer(one, { act, now });
        }, setTimer(minutes));
        expect(timeLeft(timer)).toBeGreaterThanOrEqual(0);
        expect(timeLeft(timer)).toBeLessThanOrEqual(60 * 60_000);
        expect(minutesLeft(timer).seconds).toBeLessThan(60);
      }),
    );
  });
});
