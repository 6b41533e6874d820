/** Marks the root element by what the address says of how the page is embedded, before anything is drawn. */
export function dressPage(root: HTMLElement, hash: string): void {
  const params = new URLSearchParams(/\?[^#]*/.exec(hash)?.[0] ?? "");
  root.classList.toggle("is-embedded", params.get("embed") === "1");
  const theme = params.get("theme");
  if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
}
