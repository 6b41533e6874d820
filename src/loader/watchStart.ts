import { stayDrawn } from "../host/stayDrawn.ts";

/** So long after a script of the page has failed it counts as one that draws nothing, in milliseconds: what only came late is there by then. */
const PATIENCE = 2000;

/** Leaves the page as the build drew it, with a sentence why, where a script of its own fails before the app has drawn anything. */
export function watchStart(page: Window = window): void {
  page.addEventListener("error", (event) => {
    if (!(event instanceof ErrorEvent) || !isOwn(event, page) || !isAsBuilt(page.document)) return;
    setTimeout(() => {
      if (isAsBuilt(page.document)) stayDrawn(null, page.document);
    }, PATIENCE);
  });
}

/** Extensions of a browser fail in the page too, which is none of its business. */
function isOwn({ filename }: ErrorEvent, { location }: Window): boolean {
  return filename.startsWith(`${location.protocol}//${location.host}`);
}

/** Whether nothing has taken the place yet of what the build has written. */
function isAsBuilt(page: Document): boolean {
  return page.querySelector("#root > main > noscript") !== null;
}
