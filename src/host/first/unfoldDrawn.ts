import { FIRST_ELEMENT, FOLDED, FOLDED_LATER } from "./firstElement.ts";

/** What a reader does before what is below would be seen. */
const ON_THE_WAY = ["scroll", "wheel", "touchstart", "pointerdown", "keydown", "resize"];
/** After so long there are elements of it all the same, for the browser’s own search, in milliseconds; the script is mostly there before. */
const LATER = 1000;

/** Unfolds what the build drew for a window of this size as the page is read, in the very frame that shows it, and again as the window changes. */
export function unfoldAsRead(page: Document = document): void {
  const onFrame = () => {
    unfoldDrawn(page);
    if (page.readyState === "loading") requestAnimationFrame(onFrame);
    else setTimeout(() => unfoldDrawn(page, true), isRestSeen(page) ? 0 : LATER);
  };
  requestAnimationFrame(onFrame);
  for (const event of ON_THE_WAY) addEventListener(event, () => unfoldDrawn(page, true), true);
}

/** Whether a window is so high that what can wait would be seen without any move. */
function isRestSeen(page: Document): boolean {
  const last = page.querySelector(`#${FIRST_ELEMENT} [${FOLDED_LATER}]`)?.previousElementSibling;
  return last !== undefined && last !== null && last.getBoundingClientRect().bottom < innerHeight;
}

/** Makes elements of what the build folded (`workshop/first/folded`) where it is to be seen; of what can wait too, if that `isLater`. */
export function unfoldDrawn(page: Document = document, isLater = false): void {
  const which = isLater ? "" : `:not([${FOLDED_LATER}])`;
  const folds = page.querySelectorAll(`#${FIRST_ELEMENT} .${FOLDED}${which}`);
  // Where each is to be seen is told before any is unfolded, or each would lay the page out again.
  const seen = [...folds].filter((fold) => isRead(fold, page) && isSeen(fold.parentElement));
  for (const fold of seen) fold.outerHTML = fold.textContent;
}

/** Whether the browser has read on behind it. */
function isRead(fold: Element, page: Document): boolean {
  return (
    page.readyState !== "loading" || (fold.nextSibling ?? fold.parentElement?.nextSibling ?? null) !== null
  );
}

function isSeen(part: Element | null): boolean {
  if (part === null) return false;
  return part.getClientRects().length > 0 || (isTransparent(part) && isSeen(part.parentElement));
}

/** What has no box of its own shows what is in it all the same; a browser that cannot tell makes elements of too much. */
function isTransparent(part: Element): boolean {
  try {
    return getComputedStyle(part).display === "contents";
  } catch {
    return true;
  }
}
