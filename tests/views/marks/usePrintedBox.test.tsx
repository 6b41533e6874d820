import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { usePrintedBox } from "../../../src/views/marks/usePrintedBox.ts";

const print = (event: "beforeprint" | "afterprint") =>
  act(() => {
    window.dispatchEvent(new Event(event));
  });

test("a drawing has a box to shrink to the paper by while it is printed, and none before or after", () => {
  const { result } = renderHook(() => usePrintedBox({ width: 800, height: 600 }, null));
  expect(result.current).toBeUndefined();
  print("beforeprint");
  expect(result.current).toBe("0 0 800 600");
  print("afterprint");
  expect(result.current).toBeUndefined();
});

test("a drawing that is not measured yet has none", () => {
  const { result } = renderHook(() => usePrintedBox(null, 900));
  print("beforeprint");
  expect(result.current).toBeUndefined();
});

test("a drawing that is higher than its frame is printed in full", () => {
  const { result } = renderHook(() => usePrintedBox({ width: 800, height: 600 }, 900));
  print("beforeprint");
  expect(result.current).toBe("0 0 800 900");
});
