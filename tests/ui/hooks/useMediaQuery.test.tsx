import { act, render, screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { useMediaQuery } from "../../../src/ui/hooks/useMediaQuery.ts";

/** A screen that may become narrow, and how many the browser has to tell of it. */
function aScreen() {
  const heard: (() => void)[] = [];
  const list = { matches: false, addEventListener: (_: string, tell: () => void) => heard.push(tell) };
  // Nothing is being printed.
  vi.stubGlobal("matchMedia", (query: string) => (query === "print" ? { matches: false } : list));
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const narrow = () => {
    list.matches = true;
    for (const tell of heard) tell();
  };
  return { heard, narrow };
}

function Told() {
  return <i role="note">{useMediaQuery("(max-width: 10px)") ? "narrow" : "wide"}</i>;
}

const told = () => screen.getAllByRole("note").map(({ textContent }) => textContent);

test("all who ask the same are told by one listener", () => {
  const { heard, narrow } = aScreen();
  render([1, 2, 3].map((key) => <Told key={key} />));
  expect(told()).toEqual(["wide", "wide", "wide"]);
  act(narrow);
  expect(told()).toEqual(["narrow", "narrow", "narrow"]);
  expect(heard).toHaveLength(1);
});

test("whoever is gone is told no more", () => {
  const { narrow } = aScreen();
  const view = render(<Told />);
  view.unmount();
  expect(narrow).not.toThrow();
  render(<Told />);
  expect(told()).toEqual(["narrow"]);
});
