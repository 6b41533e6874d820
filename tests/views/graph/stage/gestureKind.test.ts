import { describe, expect, test } from "vitest";
import { lackingGesture } from "../../../../src/views/graph/stage/GestureHint.tsx";

const wheel = (keys: { readonly ctrlKey?: boolean; readonly metaKey?: boolean } = {}) =>
  ({ ctrlKey: false, metaKey: false, ...keys }) as WheelEvent;
const touch = (fingers: number) => ({ touches: { length: fingers } }) as TouchEvent;

describe("a gesture that the page needs itself", () => {
  test("lacks the key that this system zooms with", () => {
    expect(lackingGesture(wheel(), "Linux x86_64")).toBe("control");
    expect(lackingGesture(wheel(), "Win32")).toBe("control");
    expect(lackingGesture(wheel(), "")).toBe("control");
    expect(lackingGesture(wheel(), "MacIntel")).toBe("command");
    expect(lackingGesture(wheel(), "iPad")).toBe("command");
  });

  test("lacks nothing with the key held, or pinched on a trackpad", () => {
    expect(lackingGesture(wheel({ ctrlKey: true }), "MacIntel")).toBeNull();
    expect(lackingGesture(wheel({ metaKey: true }), "MacIntel")).toBeNull();
  });

  test("lacks a second finger", () => {
    expect(lackingGesture(touch(1), "iPhone")).toBe("touch");
    expect(lackingGesture(touch(2), "iPhone")).toBeNull();
  });
});
