import { act, render, screen } from "@testing-library/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { expect, test } from "vitest";
import { useShownFirst } from "../../../src/ui/hooks/useShownFirst.ts";

let turned = 0;

function Switch() {
  const [isOn, setOn] = useState(false);
  const [isShownOn, press] = useShownFirst(isOn, () => {
    turned += 1;
    setOn(!isOn);
  });
  return <button type="button" aria-pressed={isShownOn} data-on={isOn} onClick={() => flushSync(press)} />;
}

/** A press, what the screen has right after it, and how often anything happened until then. */
function pressed() {
  turned = 0;
  const view = render(<Switch />);
  const button = screen.getByRole("button");
  let first = {};
  act(() => {
    button.click();
    first = { shown: button.getAttribute("aria-pressed"), turned };
  });
  return { ...view, button, first };
}

test("a press is shown before what it asks for is worked out, which then happens once", () => {
  const { button, first } = pressed();
  expect(first).toEqual({ shown: "true", turned: 0 });
  expect(turned).toBe(1);
  expect(button.dataset["on"]).toBe("true");
  expect(button.getAttribute("aria-pressed")).toBe("true");
});

test("a press that is taken back before that asks for nothing", () => {
  turned = 0;
  render(<Switch />);
  const button = screen.getByRole("button");
  act(() => {
    button.click();
    button.click();
  });
  expect(turned).toBe(0);
  expect(button.getAttribute("aria-pressed")).toBe("false");
});

test("a press is not lost where its control goes away at once", () => {
  turned = 0;
  const view = render(<Switch />);
  act(() => {
    screen.getByRole("button").click();
    flushSync(() => view.unmount());
  });
  expect(turned).toBe(1);
});
