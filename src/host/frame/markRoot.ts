/**
 * Marks the root element by what the address says of how the page is embedded and whether it goes without names, before
 * anything is drawn.
 */
export function markRoot(root: HTMLElement, hash: string): void {
  const params = new URLSearchParams(/\?[^#]*/.exec(hash)?.[0] ?? "");
  root.classList.toggle("is-embedded", params.get("embed") === "1");
  root.classList.toggle("is-without-names", params.get("names") === "0");
  const theme = params.get("theme");
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
}
