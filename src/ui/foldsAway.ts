import type { FocusEvent, KeyboardEvent } from "react";

/** What makes a `details` a menu over the page: it closes on Escape, which gives the focus back, and when the focus leaves it. */
export const foldsAway = {
  onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>): void => {
    if (key !== "Escape" || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  },
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  },
};
