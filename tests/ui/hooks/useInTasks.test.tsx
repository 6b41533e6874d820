import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useInTasks } from "../../../src/ui/hooks/useInTasks.ts";

let steps = 0;
let now = 0;
/** So many milliseconds each step takes. */
let each = 0;

beforeEach(() => {
  [steps, now, each] = [0, 0, 10];
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function* twice(text: string) {
  steps += 1;
  now += each;
  yield;
  steps += 1;
  return text + text;
}

interface TwiceProps {
  readonly isLong?: boolean;
  readonly of?: object;
  readonly text: string;
}

const SAME = {};

function Twice({ isLong = true, of = SAME, text }: TwiceProps) {
  return <i role="note">{useInTasks(isLong, () => twice(text), [of, text]) ?? "nothing yet"}</i>;
}

const shown = () => screen.getByRole("note").textContent;
const task = () => act(() => void vi.advanceTimersToNextTimer());

test("what is short is there at once", () => {
  render(<Twice text="a" isLong={false} />);
  expect(shown()).toBe("aa");
});

test("of what is long each step that takes a while is done in a task of its own", () => {
  render(<Twice text="a" />);
  expect([steps, shown()]).toEqual([0, "nothing yet"]);
  task();
  expect([steps, shown()]).toEqual([1, "nothing yet"]);
  task();
  expect([steps, shown()]).toEqual([2, "aa"]);
});

test("steps that take no time are done in one task", () => {
  each = 1;
  render(<Twice text="a" />);
  task();
  expect([steps, shown()]).toEqual([2, "aa"]);
});

test("the last stays meanwhile where it is of the same", () => {
  const view = render(<Twice text="a" />);
  task();
  task();
  view.rerender(<Twice text="b" />);
  expect(shown()).toBe("aa");
  task();
  task();
  expect(shown()).toBe("bb");
});

test("it does not stay where it is of something else", () => {
  const view = render(<Twice text="a" />);
  task();
  task();
  view.rerender(<Twice text="a" of={{}} />);
  expect(shown()).toBe("nothing yet");
});

test("who is gone has no more steps done", () => {
  const view = render(<Twice text="a" />);
  task();
  view.unmount();
  expect(vi.getTimerCount()).toBe(0);
  expect(steps).toBe(1);
});
