import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { FirstSize, useDrawnSize } from "../../../src/ui/hooks/firstSize.ts";
import type { Size } from "../../../src/ui/hooks/useElementSize.ts";

const drawn = new Map([
  ["spine", { width: 900, height: 440 }],
  ["days", { width: 900, height: 0 }],
]);
const sizeOf = (what: "days" | "spine", room: Size | null, isDrawn = true) => {
  const around = ({ children }: { readonly children: ReactNode }) => (
    <FirstSize value={isDrawn ? { width: 1, height: 1, drawn } : null}>{children}</FirstSize>
  );
  return renderHook(() => useDrawnSize(what, room), { wrapper: around }).result.current;
};

describe("the size at which something is drawn", () => {
  test("is that at which it stands already, where its room is not much larger", () => {
    expect(sizeOf("spine", { width: 1224, height: 598 })).toEqual({ width: 900, height: 440 });
  });

  test("is that of its room where this is smaller, or much larger", () => {
    for (const room of [
      { width: 899, height: 440 },
      { width: 1225, height: 440 },
      { width: 931, height: 599 },
    ])
      expect(sizeOf("spine", room)).toBe(room);
  });

  test("is one of width alone for what is as high as it needs", () => {
    expect(sizeOf("days", { width: 931, height: 2000 })).toEqual({ width: 900, height: 0 });
  });

  test("is that of its room where nothing stands there, and none before that is measured", () => {
    const room = { width: 931, height: 480 };
    expect(sizeOf("spine", room, false)).toBe(room);
    expect(sizeOf("spine", null)).toBeNull();
  });
});
