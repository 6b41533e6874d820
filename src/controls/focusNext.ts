import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** In a row of buttons that is one stop for Tab the arrows go from button to button, round the end, the way that the text runs. */
export function focusNext({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const buttons = [...currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const direction = getComputedStyle(currentTarget).direction === "rtl" ? -1 : 1;
  const step = (STEPS[key] ?? 0) * direction;
  if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
