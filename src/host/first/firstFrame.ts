import { FIRST_ELEMENT } from "./firstElement.ts";
import { unfoldDrawn } from "./unfoldDrawn.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the build drew of the page, while it is what is seen. */
export interface FirstFrame {
  readonly element: HTMLElement;
  /** The room of its picture, in whole CSS pixels. */
  readonly room: Size & { readonly drawn: ReadonlyMap<string, Size> };
  /** Whether the picture is higher than its room. */
  readonly isHigh: boolean;
  /** What of it was scrolled, also from now on. */
  readonly scrolled: ReadonlySet<Element>;
}

const SCROLLED = ".explorer__pane, .network-chart__picture";
const ROOM = ".network-chart__picture, .proposition-rows__ruler";

/** What the build drew, if it is seen; else, as where the address asks for something else, it is taken away. */
export function firstFrame(page: Document = document): FirstFrame | null {
  const element = page.getElementById(FIRST_ELEMENT);
  const isShown = ({ clientWidth }: Element) => clientWidth > 0;
  if (element === null || !isShown(element)) {
    element?.remove();
    return null;
  }
  unfoldDrawn(page);
  // A table needs no room of its own.
  const room = [...element.querySelectorAll(ROOM)].find(isShown) ?? element;
  // With the room of a scrollbar, as a picture is measured before it has one.
  const { width, height } = room.getBoundingClientRect();
  return {
    element,
    room: { width: Math.floor(width), height: Math.floor(height), drawn: sizesIn(element) },
    isHigh: room.hasAttribute("data-scrolled"),
    scrolled: scrolledIn(element),
  };
}

/** Whether what the build drew is still what is seen. */
export function isFirstFrameThere(page: Document = document): boolean {
  return page.getElementById(FIRST_ELEMENT) !== null;
}

/** What is shown that follows the very size of its room, by what it is: "days 931 0". */
function sizesIn(element: Element): ReadonlyMap<string, Size> {
  const shown = [...element.querySelectorAll("[data-drawn]")].filter(({ clientWidth }) => clientWidth > 0);
  const told = shown.map((one) => one.getAttribute("data-drawn")?.split(" ") ?? []);
  return new Map(
    told.map(([what = "", width, height]) => [what, { width: Number(width), height: Number(height) }]),
  );
}

/** Told by the parts themselves: to ask all of them when another drawing stands beside them lays out both. */
function scrolledIn(element: Element): ReadonlySet<Element> {
  const scrolled = new Set([...element.querySelectorAll(SCROLLED)].filter(({ scrollTop }) => scrollTop > 0));
  const add = ({ target }: Event) => target instanceof Element && scrolled.add(target);
  element.addEventListener("scroll", add, { capture: true, passive: true });
  return scrolled;
}
