import { type UIEvent, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";

/** Of a list of options those that are drawn, from `first` on; room is left for all before and after them. */
export interface ListPart {
  readonly first: number;
  readonly all: number;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
}

interface ListWindow<Option> {
  readonly shown: readonly Option[];
  /** Undefined where all are shown. */
  readonly part: ListPart | undefined;
  /** Draws the option at a place and those around it, before it is gone to. */
  readonly reach: (place: number) => void;
}

/** So many options are drawn whole. */
const FEW = 200;
/** So many are drawn around what is seen of more, several times what a list has room for. */
const DRAWN = 100;
/** What comes so near to the edge of what is drawn moves it. */
const NEAR = 20;

/**
 * Those of very many options that are seen, or would be after a little scrolling, at first around the place of the chosen one,
 * to which the open list is scrolled. What is drawn follows the scrolling and the keys.
 */
export function useListWindow<Option>(
  options: readonly Option[],
  chosen: number,
  { isOpen, listId }: { readonly isOpen: boolean; readonly listId: string },
): ListWindow<Option> {
  const opening = useMemo(() => ({ isOpen, options }), [isOpen, options]);
  const [moved, setMoved] = useState<{ readonly opening: unknown; readonly first: number } | null>(null);
  const all = options.length;
  const isPart = all > FEW;
  const firstAround = (place: number) => Math.max(0, Math.min(place - DRAWN / 2, all - DRAWN));
  const first = moved?.opening === opening ? moved.first : firstAround(chosen);
  const drawAround = (place: number) => setMoved({ opening, first: firstAround(place) });
  useLayoutEffect(() => {
    const list = isOpen && isPart ? document.getElementById(listId) : null;
    const option = list?.querySelectorAll<HTMLElement>('[role="option"]')[chosen - firstAround(chosen)];
    if (list && option) list.scrollTop = chosen <= 0 ? 0 : option.offsetTop - list.clientHeight / 2;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is scrolled later stays where it is
  }, [isOpen, isPart, listId, options]);
  if (!isPart) return { shown: options, part: undefined, reach: () => {} };
  const isFar = (place: number) =>
    (place < first + NEAR && first > 0) || (place >= first + DRAWN - NEAR && first + DRAWN < all);
  return {
    shown: options.slice(first, first + DRAWN),
    part: {
      first,
      all,
      onScroll: ({ currentTarget }) => {
        const seen = placesSeen(currentTarget, first, all);
        if (seen.some(isFar)) drawAround(seen[0] ?? 0);
      },
    },
    reach: (place) => {
      if (place >= 0 && isFar(place)) flushSync(() => drawAround(place));
    },
  };
}

/** The places of the first and the last option in sight: of those that are drawn, or by how far the list is scrolled. */
function placesSeen(list: HTMLElement, first: number, all: number): readonly number[] {
  const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const end = list.scrollTop + list.clientHeight;
  const inSight = options.flatMap(({ offsetTop, offsetHeight }, at) =>
    offsetTop + offsetHeight > list.scrollTop && offsetTop < end ? [first + at] : [],
  );
  const [top] = inSight;
  if (top !== undefined) return [top, inSight.at(-1) ?? top];
  const place = Math.floor((list.scrollTop / list.scrollHeight) * all);
  return [place, place];
}
