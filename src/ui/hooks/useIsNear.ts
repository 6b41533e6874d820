import { type RefObject, startTransition, useEffect, useState } from "react";

/** How far beyond what is seen something is still near, as a share of that. */
const BEYOND = "100% 0px";

interface Nearness {
  readonly isNear: boolean;
  /** How high it was when it went out of reach, in CSS pixels; null while it is near. */
  readonly height: number | null;
}

type Told = (entry: IntersectionObserverEntry) => void;

/** One observer for everything in a box that scrolls. */
const observers = new WeakMap<Element | Document, IntersectionObserver>();
const listeners = new WeakMap<Element, Told>();

/**
 * Whether an element is seen or would be after scrolling by a screen; `atFirst` until the browser has told. Where it cannot
 * tell, and where `isAlways`, everything is near. What is hidden stays what it was.
 */
export function useIsNear(ref: RefObject<Element | null>, atFirst: boolean, isAlways = false): Nearness {
  const canTell = typeof IntersectionObserver !== "undefined";
  const [nearness, setNearness] = useState<Nearness>({ isNear: atFirst, height: null });
  useEffect(() => {
    const element = ref.current;
    if (isAlways || !canTell || element === null) return undefined;
    return observe(element, ({ isIntersecting, boundingClientRect: { height } }) => {
      if (height > 0)
        startTransition(() =>
          setNearness((before) => {
            if (before.isNear === isIntersecting) return before;
            return { isNear: isIntersecting, height: isIntersecting ? null : height };
          }),
        );
    });
  }, [ref, isAlways, canTell]);
  return isAlways || !canTell ? { isNear: true, height: null } : nearness;
}

/** Tells whenever an element comes near or goes away. Returns what ends it. */
function observe(element: Element, tell: Told): () => void {
  const scroller = scrollerOf(element);
  const root = scroller ?? element.ownerDocument;
  const observer = observers.get(root) ?? observerIn(scroller);
  observers.set(root, observer);
  listeners.set(element, tell);
  observer.observe(element);
  return () => {
    observer.unobserve(element);
    listeners.delete(element);
  };
}

function observerIn(root: Element | null): IntersectionObserver {
  const tellEach = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) listeners.get(entry.target)?.(entry);
  };
  return new IntersectionObserver(tellEach, { root, rootMargin: BEYOND });
}

/** The box in which an element scrolls; null for the page. */
function scrollerOf({ parentElement }: Element): Element | null {
  if (parentElement === null) return null;
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY);
  return scrolls ? parentElement : scrollerOf(parentElement);
}
