import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { LayoutWait } from "../../../src/views/graph/LayoutWait.tsx";
import { englishWords } from "../../fixtures/english.ts";

test("a picture whose nodes are placed long can be called off, says so, and can be begun again", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const acts = { stop: vi.fn<() => void>(), resume: vi.fn<() => void>() };
  const draw = (isStopped: boolean) => (
    <WordsProvider words={englishWords}>
      <LayoutWait text="Placing" isStopped={isStopped} {...acts} />
    </WordsProvider>
  );
  const { rerender } = render(draw(false));
  await act(() => vi.advanceTimersByTimeAsync(200));
  expect(screen.getByRole("status").textContent).toBe("Placing");
  expect(screen.queryByRole("button")).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(400));
  vi.useRealTimers();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(acts.stop).toHaveBeenCalledOnce();
  rerender(draw(true));
  expect(screen.getByRole("status").textContent).toBe("Cancelled.");
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(acts.resume).toHaveBeenCalledOnce();
});
