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
    { ...asking([]), v: 2 },
  ])("ignores %j", (data) => {
    expect(readMessage(data)).toBeNull();
  });

  test.each([
    ["shape", undefined],
    ["shape", null],
    ["shape", 7],
    ["shape", []],
    ["shape", ["?view=matrix"]],
    ["shape", {}],
    ["shape", { view: "matrix" }],
    ["search", "view=matrix"],
    ["search", "?view=a#b"],
    ["search", "javascript:alert(1)"],
    ["search", { path: "/city-data", search: 7 }],
    ["search", { search: ["?view=matrix"] }],
    ["search", `?q=${"a".repeat(4000)}`],
    ["path", { path: "//evil.example" }],
    ["path", { path: "/../secret" }],
    ["path", { path: "city-data" }],
    ["path", { path: ["/city-data"] }],
    ["path", { path: "/<img src=x onerror=alert(1)>" }],
    ["path", { path: "/%0a" }],
    ["path", { path: "/city-data/%E2%80%A8/x" }],
    ["path", { path: "/city-data/actor/%E0%A4%A" }],
  ])("refuses a state for its %s: %j", (reason, state) => {
    expect(readMessage(asking(state))).toEqual({ kind: "refused", reason });
  });

  test("never fails", () => {
    assert(property(anything(), (data) => void readMessage(data)));
  });
});
