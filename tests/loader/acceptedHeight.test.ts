import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedHeight } from "../../src/loader/acceptedHeight.ts";

const first = { window: { name: "first" }, origin: "https://app.example" };
const second = { window: { name: "second" }, origin: "https://app.example" };
const unloaded = { window: null, origin: "https://app.example" };
const frames = [first, second, unloaded];

const SOUND = { type: "standpoint:height", v: 1, id: null, height: 800 };
const heard = (more: object = {}, from: object = {}) => ({
  source: second.window,
  origin: "https://app.example",
  data: { ...SOUND, ...more },
  ...from,
});

describe("acceptedHeight", () => {
  test("finds the frame that speaks by its window, never by the id in the message", () => {
    expect(acceptedHeight(heard({ id: "first" }), frames)).toEqual({ frame: second, height: 800 });
  });

  test("hears a sandboxed frame, which has no origin", () => {
    expect(acceptedHeight(heard({}, { origin: "null" }), frames)).toEqual({ frame: second, height: 800 });
  });

  test.each([
    [0, 200],
    [-5, 200],
    [200, 200],
    [800.2, 801],
    [6000, 6000],
    [1e9, 6000],
  ])("makes of %d px %d", (height, given) => {
    expect(acceptedHeight(heard({ height }), frames)?.height).toBe(given);
  });

  test.each<[string, ReturnType<typeof heard>]>([
    ["another window", heard({}, { source: {} })],
    ["no window, though a frame has none either", heard({}, { source: null })],
    ["another origin", heard({}, { origin: "https://evil.example" })],
    ["another origin that begins alike", heard({}, { origin: "https://app.example.evil" })],
    ["NaN", heard({ height: Number.NaN })],
    ["infinity", heard({ height: Infinity })],
    ["a text", heard({ height: "800" })],
    ["no height", heard({ height: undefined })],
    ["another type", heard({ type: "standpoint:select" })],
    ["another version", heard({ v: 2 })],
    ["no version", heard({ v: undefined })],
    ["a message that is a text", heard({}, { data: JSON.stringify(SOUND) })],
    ["a message that is null", heard({}, { data: null })],
    ["a message that is absent", heard({}, { data: undefined })],
  ])("ignores %s", (_what, event) => {
    expect(acceptedHeight(event, frames)).toBeNull();
  });

  test("gives nothing outside of 200 to 6000 px, whatever is said", () => {
    assert(
      property(anything(), anything(), (height, v) => {
        const given = acceptedHeight(heard({ height, v }), frames)?.height ?? 200;
        expect(given >= 200 && given <= 6000).toBe(true);
      }),
    );
  });
});
