import type { ReactNode } from "react";
import { usePrinting } from "../../ui/hooks/usePrinting.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { LongList } from "./LongList.tsx";
import { ShortList } from "./ShortList.tsx";
import { useArrangement } from "./useArrangement.ts";
import { useKeptScroll } from "./useKeptScroll.ts";
import { useLostFocus } from "./useLostFocus.ts";
import "./statementList.css";

/** Up to this many statements stand in the page all at once, so that the browser's own search finds every word. */
const LONGEST_WHOLE_LIST = 150;

/** More than this are not printed: about 120 sheets. */
const MOST_PRINTED = 500;

interface StatementListProps {
  /** What to say when no statement is visible, instead of the plain sentence. */
  readonly whenEmpty?: ReactNode;
}

/** The visible statements, in the order and the groups that are chosen. Long lists are drawn where they are looked at. */
export function StatementList({ whenEmpty }: StatementListProps) {
  const { reading } = useMessages();
  const isPrinting = usePrinting();
  const arrangement = useArrangement();
  const { box, keep } = useKeptScroll(arrangement);
  useLostFocus(box);
  const count = arrangement.places.length;
  const isLong = count > LONGEST_WHOLE_LIST && !isPrinting;
  if (count === 0) return whenEmpty ?? <p className="statement-list__empty">{reading.nothingVisible}</p>;
  return (
    <div
      className={isLong ? "statement-list statement-list--long" : "statement-list"}
      ref={box}
      onScroll={keep}
    >
      {isPrinting && count > MOST_PRINTED && <p>{reading.printedPart({ printed: MOST_PRINTED, count })}</p>}
      {isLong ? (
        <LongList arrangement={arrangement} scroller={box} />
      ) : (
        <ShortList arrangement={arrangement} most={MOST_PRINTED} />
      )}
    </div>
  );
}
