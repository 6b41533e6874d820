import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** In a row of buttons and links that is one stop for Tab the arrows go from one to the next, round the end, the way that the text runs. */
export function focusNext({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  // What a button of the row opens, such as a dialog, may be inside it, and has its own arrows.
  const stops = [...currentTarget.querySelectorAll<HTMLElement>(":scope > button, :scope > a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  const direction = getComputedStyle(currentTarget).direction === "rtl" ? -1 : 1;
  const step = (STEPS[key] ?? 0) * direction;
  if (step !== 0) stops[(at + step + stops.length) % stops.length]?.focus();
}
