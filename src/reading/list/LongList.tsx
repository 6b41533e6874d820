import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  createContext,
  use,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  type CacheSnapshot,
  type CustomContainerComponentProps,
  type CustomItemComponentProps,
  Virtualizer,
  type VirtualizerHandle,
} from "virtua";
import { longListWords } from "../../i18n/en/longList.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ListedStatement } from "./ListedStatement.tsx";
import { useElementSize } from "../../ui/hooks/useElementSize.ts";
import { useIsDrawnOnce } from "../../ui/hooks/useIsDrawnOnce.ts";
import { useFoundRows } from "./useFoundRows.ts";
import type { Arrangement } from "./arrangeStatements.ts";

interface LongListProps {
  readonly arrangement: Arrangement;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What is read before it in the same box. */
  readonly head: ReactNode;
}

/** How far beyond the visible part statements are drawn, in pixels, so that Tab always finds the next one. */
const DRAWN_BEYOND = 600;

/** So many are drawn where nobody can say yet how many can be seen. */
const FIRST_DRAWN = 20;

/** The browser makes nothing taller than about 33 million pixels, which is what some 190,000 statements take. */
const MOST_LISTED = 100_000;

/** The heights measured so far, so that a list that comes back is found where it was left. */
const measured = new WeakMap<Arrangement, CacheSnapshot>();

/** How many rows there are, and the one in which the browser has found something. */
const Rows = createContext<{ readonly size: number; readonly found: number | null }>({
  size: 0,
  found: null,
});

/** A list of any length, of which only what is looked at is drawn; the statement that has focus always stays. */
export function LongList({ arrangement, scroller, head }: LongListProps) {
  const words = useWords(longListWords);
  const { places: all, groups } = arrangement;
  const places = useMemo(() => (all.length > MOST_LISTED ? all.slice(0, MOST_LISTED) : all), [all]);
  const headBox = useRef<HTMLDivElement>(null);
  const before = useElementSize(headBox);
  const virtualizer = useRef<VirtualizerHandle>(null);
  const cache = measured.get(arrangement);
  const { areAllFound, found, rest, whole, unseen } = useFoundRows(places, virtualizer);
  const keepMeasured = () => {
    if (virtualizer.current !== null) measured.set(arrangement, virtualizer.current.cache);
    rest();
  };
  const [focused, setFocused] = useState<number | null>(null);
  const keepFocused = ({ target }: FocusEvent<HTMLElement>) => setFocused(itemIndex(target));
  const rows = useMemo(() => ({ size: places.length, found }), [places, found]);
  return (
    <Rows value={rows}>
      <div ref={headBox}>
        {head}
        {!areAllFound && <p className="quiet">{words.findsPart}</p>}
        {places.length < all.length && (
          <p className="quiet">{words.listedPart({ listed: places.length, count: all.length })}</p>
        )}
      </div>
      <div
        ref={whole}
        className="statement-list__whole"
        onFocus={keepFocused}
        onBlur={() => setFocused(null)}
      >
        <Virtualizer
          as={ListBox}
          item={ListItem}
          data={places}
          ref={virtualizer}
          {...(cache === undefined ? {} : { cache })}
          onScrollEnd={keepMeasured}
          scrollRef={scroller}
          startMargin={before?.height ?? 0}
          bufferSize={DRAWN_BEYOND}
          {...(useIsDrawnOnce() ? { ssrCount: FIRST_DRAWN } : {})}
          keepMounted={focused === null || focused >= places.length ? [] : [focused]}
        >
          {(place) => <ListedStatement key={place} place={place} groupStart={groups.get(place)} />}
        </Virtualizer>
        <div ref={unseen} className="unseen-rows" aria-hidden="true" />
      </div>
    </Rows>
  );
}

function ListBox(props: CustomContainerComponentProps) {
  const { reading } = useMessages();
  const { ref, ...rest } = props;
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from a list without bullets
      role="list"
      tabIndex={-1}
      aria-label={reading.listName}
      ref={ref as RefObject<HTMLUListElement>}
      {...rest}
    />
  );
}

/** Says its place in the whole list, since only a part of it is in the page. */
function ListItem({ index, ref, ...rest }: CustomItemComponentProps) {
  const { size, found } = use(Rows);
  const place = {
    "aria-setsize": size,
    "aria-posinset": index + 1,
    "data-found": found === index || undefined,
  };
  return <li className="statement-list__item" ref={ref as RefObject<HTMLLIElement>} {...place} {...rest} />;
}

function itemIndex(target: HTMLElement): number | null {
  const position = target.closest("li")?.getAttribute("aria-posinset");
  return position === null || position === undefined ? null : Number(position) - 1;
}
