import { describe, expect, test } from "vitest";
import { canWriteAddress, isFramed } from "../../../src/host/frame/frame.ts";

const refuse = () => {
  throw new DOMException("Refused.", "SecurityError");
};

/** A window at an address; browsers let a page rewrite its address to itself anywhere but where history is refused. */
const aWindow = (href: string, replaceState: (...call: unknown[]) => void = () => {}) =>
  ({ location: { href }, history: { state: null, replaceState } }) as unknown as Window;

describe("canWriteAddress", () => {
  test.each([
    "https://example.org/a b/",
    "http://localhost/#/case?stance=oppose",
    "file:///home/ann/index.html",
  ])("is true at %s", (href) => {
    expect(canWriteAddress(aWindow(href))).toBe(true);
  });

  test.each(["about:srcdoc", "data:text/html,x", "blob:null/5f9c"])(
    "is false at %s, from which no address can be made",
    (href) => {
      expect(canWriteAddress(aWindow(href))).toBe(false);
    },
  );

  test("is false where the browser refuses", () => {
    expect(canWriteAddress(aWindow("https://example.org/", refuse))).toBe(false);
  });

  test("writes what stands there already", () => {
    const calls: unknown[][] = [];
    canWriteAddress(aWindow("https://example.org/#/x", (...call) => void calls.push(call)));
    expect(calls).toEqual([[null, "", "https://example.org/#/x"]]);
  });
});

describe("isFramed", () => {
  test("asks whether another window is on top", () => {
    const page = {} as Window;
    expect(isFramed({ self: page, top: page } as unknown as Window)).toBe(false);
    expect(isFramed({ self: page, top: {} } as unknown as Window)).toBe(true);
  });
});
