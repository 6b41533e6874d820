/** The element that takes the focus when the control that had it goes away. */
export const RESULTS_ID = "results";

/** Puts the focus on the count of results, which stays whatever is filtered. */
export function focusResults(): void {
  document.getElementById(RESULTS_ID)?.focus();
}
