import { renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useAfterwards } from "../../../src/ui/hooks/useAfterwards.ts";

const after = (isLater: boolean) =>
  renderHook(({ value }) => useAfterwards(value, isLater), { initialProps: { value: "old" } });

test("a value that is drawn later is the last one first, then itself", async () => {
  const { result, rerender } = after(true);
  expect(result.current).toBe("old");
  rerender({ value: "new" });
  expect(result.current).toBe("old");
  await waitFor(() => expect(result.current).toBe("new"));
});

test("a value that is drawn at once is always itself", () => {
  const { result, rerender } = after(false);
  rerender({ value: "new" });
  expect(result.current).toBe("new");
});

test("a value that is not due stays the last one, and is itself a task after it is due", async () => {
  const { result, rerender } = renderHook(({ value, isDue }) => useAfterwards(value, true, isDue), {
    initialProps: { value: "old", isDue: true },
  });
  rerender({ value: "new", isDue: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(result.current).toBe("old");
  rerender({ value: "new", isDue: true });
  expect(result.current).toBe("old");
  await waitFor(() => expect(result.current).toBe("new"));
});
