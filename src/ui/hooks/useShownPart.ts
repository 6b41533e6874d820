import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { usePrinting } from "./usePrinting.ts";

interface Parts {
  /** So many are shown at first, and so many more each time. */
  readonly atFirst: number;
  readonly more: number;
}

interface ShownPart<Item, List extends Element> {
  readonly shown: readonly Item[];
  /** How many the next press shows; 0 where all are shown. */
  readonly next: number;
  readonly showMore: () => void;
  /** What holds an element for each of them, and nothing else. */
  readonly list: RefObject<List | null>;
}

/** Of a long list the first, and on a press more of them: the focus goes to the first of those who come in, to its link where it has one. On paper all are there. */
export function useShownPart<Item, List extends Element>(
  all: readonly Item[],
  { atFirst, more }: Parts,
): ShownPart<Item, List> {
  const [most, setMost] = useState(atFirst);
  const isPrinting = usePrinting();
  const list = useFirstOfMore<List>(most);
  // One that is left over takes no more room than the button would.
  const isWhole = isPrinting || all.length - most <= 1;
  return {
    shown: isWhole ? all : all.slice(0, most),
    next: isWhole ? 0 : Math.min(more, all.length - most),
    showMore: () => setMost(most + more),
    list,
  };
}

/** The button that had the focus moves on, or is gone. */
function useFirstOfMore<List extends Element>(most: number): RefObject<List | null> {
  const list = useRef<List>(null);
  const before = useRef(most);
  useLayoutEffect(() => {
    const first = most > before.current ? list.current?.children[before.current] : undefined;
    if (first instanceof HTMLElement) focusOn(first);
    before.current = most;
  }, [most]);
  return list;
}

/** Focuses the link in an element, or the element itself, of which a reader is then told. */
function focusOn(element: HTMLElement): void {
  const link = element.querySelector("a");
  if (link === null) element.tabIndex = -1;
  (link ?? element).focus();
}
