import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ResultCount } from "../../src/controls/ResultCount.tsx";
import { awaitWords, endAwaiting } from "../../src/filter/words/wordIndex.ts";
import { renderWithStore } from "./renderWithStore.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const announced = () => screen.getByRole("status").textContent;
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

test("the status says how many statements by how many actors, in the singular too", () => {
  const { unmount } = renderWithStore(<ResultCount />);
  expect(announced()).toBe("6 statements by 4 actors");
  unmount();
  renderWithStore(<ResultCount />, { search: "?naming=unnamed" });
  expect(announced()).toBe("1 statement by 1 actor");
});

test("ten quick changes are announced once, half a second after the last; the eye sees each", async () => {
  const { store, container } = renderWithStore(<ResultCount />);
  const heard: (string | null)[] = [];
  const ears = new MutationObserver(() => heard.push(announced()));
  ears.observe(screen.getByRole("status"), { characterData: true, childList: true, subtree: true });
  for (const text of ["p", "pa", "par", "park", "parks", "park", "par", "pa", "parks", "parkszz"]) {
    act(() => store.getState().setText(text));
    await wait(100);
  }
  expect(container.textContent).toContain("0 statements by 0 actors");
  expect(heard).toEqual([]);
  await wait(400);
  await Promise.resolve();
  expect(heard).toEqual(["0 statements by 0 actors"]);
});

test("what is searched for in place of a word that stands nowhere is said with the count", async () => {
  const { store, container } = renderWithStore(<ResultCount />);
  act(() => store.getState().setText(" parsk "));
  const sentence = "Nothing found for “parsk”. Showing “parks”.";
  expect(container.textContent).toContain(sentence);
  await wait(500);
  expect(announced()).toBe(`${sentence} · 1 statement by 1 actor`);
});

test("that a search is being prepared is said, until it is answered", () => {
  const { store, container } = renderWithStore(<ResultCount />);
  const { index } = store.getState();
  awaitWords(index);
  act(() => store.getState().setText("parks"));
  const sentence = "Preparing the search. Until then, all statements are shown.";
  expect(container.textContent).toContain(`6 statements by 4 actors${sentence}`);
  endAwaiting(index);
  act(() => store.getState().setText("park"));
  expect(container.textContent).not.toContain(sentence);
});
