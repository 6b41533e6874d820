import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Group } from "../../store/grouping/headings.ts";
import type { Sort } from "../../store/viewChoices.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectByContest } from "../../store/contestSelectors.ts";
import { selectVisiblePlaces } from "../../store/selectors.ts";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";
import { ListedStatement } from "./ListedStatement.tsx";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { makeRoom } from "../../ui/room/room.ts";
import { type Arrangement, type Order, arrangeStatements } from "./arrangeStatements.ts";
import { sortKeys } from "./sortKeys.ts";
import { useKeptScroll, useLostFocus } from "./useListMemory.ts";
import "./statementList.css";

/** Up to this many statements are in the page all at once, for the browser's own search to find every word. */
const LONGEST_WHOLE_LIST = 150;

/** More than this are not printed: about 120 sheets. */
const MOST_PRINTED = 500;

/** The list of which only a part is drawn, with the library that does it: loaded for the first long list. */
export const longList = makeRoom(async () => (await import("./LongList.tsx")).LongList);

const keysOf = memoizeLast(sortKeys);
const orderOf = memoizeLast((sort: Sort, group: Group): Order => ({ sort, group }));
const arrange = memoizeLast(arrangeStatements);

interface StatementListProps {
  /** What to say when no statement is visible, instead of the plain sentence. */
  readonly whenEmpty?: ReactNode;
  /** The statements to show, by their places: the visible ones if nothing else is said. */
  readonly places?: readonly number[];
  /** What is read before them, and moves away with them; alone where none is visible. */
  readonly head?: ReactNode;
}

/** The visible statements, in the order and the groups that are chosen. Long lists are drawn where they are looked at. */
export function StatementList({ whenEmpty, places, head }: StatementListProps) {
  const { reading } = useMessages();
  const isPrinting = usePrinting();
  const arrangement = useArrangement(places);
  const { box, keep } = useKeptScroll(arrangement);
  useLostFocus(box);
  const count = arrangement.places.length;
  const isLong = count > LONGEST_WHOLE_LIST && !isPrinting;
  if (count === 0)
    return head ?? whenEmpty ?? <p className="statement-list__empty">{reading.nothingVisible}</p>;
  return (
    <div
      className={isLong ? "statement-list statement-list--long" : "statement-list"}
      ref={box}
      onScroll={keep}
    >
      {isPrinting && count > MOST_PRINTED && <p>{reading.printedPart({ printed: MOST_PRINTED, count })}</p>}
      {isLong ? (
        <InRoom room={longList}>
          {(LongList) => <LongList arrangement={arrangement} scroller={box} head={head} />}
        </InRoom>
      ) : (
        <>
          {head}
          <ShortList arrangement={arrangement} most={MOST_PRINTED} />
        </>
      )}
    </div>
  );
}

interface ShortListProps {
  readonly arrangement: Arrangement;
  /** Statements after these are left out. */
  readonly most: number;
}

/** The statements, all of them in the page. */
function ShortList({ arrangement, most }: ShortListProps) {
  const { reading } = useMessages();
  const { places, groups } = arrangement;
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from a list without bullets
    <ul role="list" tabIndex={-1} aria-label={reading.listName}>
      {places.slice(0, most).map((place) => (
        <li key={place} className="statement-list__item">
          <ListedStatement place={place} groupStart={groups.get(place)} />
        </li>
      ))}
    </ul>
  );
}

/** The visible statements in the order and the groups that are chosen; the same object until one of these changes. */
function useArrangement(asked: readonly number[] | undefined): Arrangement {
  const { formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const visible = useExplorer(selectVisiblePlaces);
  const { sort, group } = useExplorer(({ display }) => display);
  return arrange(
    index,
    keysOf(index, formats.compare, useExplorer(selectByContest)),
    asked ?? visible,
    orderOf(sort, group),
  );
}
