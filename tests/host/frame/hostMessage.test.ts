import { anything, assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { readMessage } from "../../../src/host/frame/hostMessage.ts";

const asking = (state?: unknown) => ({ type: "standpoint:setState", v: 1, state });

describe("readMessage", () => {
  test("understands that a height was given, in full or up to a limit", () => {
    expect(readMessage({ type: "standpoint:ack", v: 1 })).toEqual({ kind: "ack", height: Infinity });
    expect(readMessage({ type: "standpoint:ack", v: 1, height: 0 })).toEqual({ kind: "ack", height: 0 });
  });

  test("understands open-iframe-resizer and WordPress", () => {
    expect(readMessage({ type: "iframe-child-init" })).toEqual({ kind: "dimensions" });
    expect(readMessage({ type: "iframe-get-child-dimensions" })).toEqual({ kind: "dimensions" });
    expect(readMessage({ message: "ready", secret: "abcdefghij" })).toEqual({
      kind: "ready",
      secret: "abcdefghij",
    });
  });

  test("understands which choices are asked for, with or without a place", () => {
    const state = { path: null, search: "?view=matrix&stance=oppose" };
    expect(readMessage(asking(state.search))).toEqual({ kind: "setState", state });
    expect(readMessage(asking({ search: state.search }))).toEqual({ kind: "setState", state });
    expect(readMessage(asking(""))).toEqual({ kind: "setState", state: { path: null, search: "" } });
    expect(readMessage(asking({ path: "/city-data/actor/ann" }))).toEqual({
      kind: "setState",
      state: { path: "/city-data/actor/ann", search: "" },
    });
  });

  test.each([
    undefined,
    null,
    "standpoint:ack",
    7,
    [],
    {},
    { type: "standpoint:ack" },
    { type: "standpoint:ack", v: "1" },
    { type: "standpoint:ack", v: 2 },
    { type: "standpoint:ack", v: 1, height: "800" },
    { type: "standpoint:ack", v: 1, height: Number.NaN },
    { type: "standpoint:height", v: 1, height: 800 },
    { message: "ready" },
    { ...asking("?view=matrix"), v: 2 },
    asking(),
    asking(null),
    asking(7),
    asking("view=matrix"),
    asking("?view=a#b"),
    asking("javascript:alert(1)"),
    asking({ path: "//evil.example" }),
    asking({ path: "/../secret" }),
    asking({ path: "city-data" }),
    asking({ path: "/<img src=x onerror=alert(1)>" }),
    asking({ path: "/city-data", search: 7 }),
    asking(`?q=${"a".repeat(4000)}`),
  ])("ignores %j", (data) => {
    expect(readMessage(data)).toBeNull();
  });

  test("never fails", () => {
    assert(property(anything(), (data) => void readMessage(data)));
  });
});
