/** Goes to a place of the app when the page was opened without one; leaves an address that has one, or that nobody may write, as it is. */
export function goToStart(start: string, page: Window = window): void {
  if (page.location.hash.length > 1) return;
  try {
    page.history.replaceState(page.history.state, "", `#${start}`);
  } catch {
    // The first case opens instead.
  }
}
