import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { isFreshPage } from "../../reading/panel/useHeadingFocus.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useShownForm } from "../../store/shownForm.ts";
import { useHere } from "../../store/place/useHere.ts";

interface KeptPane {
  readonly ref: RefObject<HTMLElement | null>;
  readonly onScroll: () => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly onClickCapture: (event: { readonly target: EventTarget }) => void;
}

/**
 * Keeps where a reader was in a part of the screen that gives way to another: how far it was scrolled, for each form of each
 * view, and what was used last, to which the focus returns if whatever had it is gone. Put what it gives on the part.
 */
export function useKeptPane(isHidden: boolean): KeptPane {
  const ref = useRef<HTMLElement>(null);
  const used = useRef<Element | null>(null);
  const scrolledTo = useRef(new Map<string, number>());
  const view = useExplorer(({ display }) => display.view);
  const content = `${view} ${useShownForm()}`;
  const { key } = useHere();
  useLayoutEffect(() => {
    // To say where it is lays the page out, also where nobody has ever scrolled.
    if (scrolledTo.current.size === 0) return;
    if (ref.current !== null && !isHidden) ref.current.scrollTop = scrolledTo.current.get(content) ?? 0;
  }, [isHidden, content]);
  useEffect(() => {
    const isLost = document.activeElement === document.body && !isFreshPage(key, false);
    if (!isHidden && isLost && used.current?.isConnected === true)
      (used.current as HTMLElement | SVGElement).focus({ preventScroll: true });
    // Where the reader goes within the part moves no focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isHidden]);
  const use = ({ target }: { readonly target: EventTarget }) => {
    if (target instanceof Element) used.current = target.closest("a, button, summary, [tabindex]");
  };
  return {
    ref,
    onScroll: () => {
      if (ref.current !== null && !isHidden) scrolledTo.current.set(content, ref.current.scrollTop);
    },
    onFocus: use,
    onClickCapture: use,
  };
}
