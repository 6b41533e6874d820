import { unfoldDrawn } from "./first/unfoldDrawn.ts";

/** The element that says that this browser cannot run the app; hidden where it can. */
export const UNABLE_NOTE = "unable";

/** Marks a page whose app does not run, on its root element. */
const UNABLE = "is-unable";

/**
 * Leaves the page as the build drew it, with a sentence why, instead of an app that does not run: `drawn` takes its place
 * again where it was cleared away. What an address without names hides stays hidden.
 */
export function stayDrawn(drawn: Element | null = null, page: Document = document): void {
  const { documentElement: root } = page;
  root.classList.remove("is-scripted");
  root.classList.add(UNABLE);
  root.classList.toggle("is-elsewhere", root.classList.contains("is-without-names"));
  page.getElementById(UNABLE_NOTE)?.removeAttribute("hidden");
  unfoldDrawn(page, true);
  if (drawn !== null) page.getElementById("root")?.replaceChildren(drawn);
}
