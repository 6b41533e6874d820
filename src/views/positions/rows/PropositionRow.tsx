import { memo, useEffect, useId, useRef, useState } from "react";
import type { PropositionId } from "../../../case/proposition.ts";
import { isFirstFrameThere } from "../../../host/first/firstFrame.ts";
import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { useBodyWords } from "../../../reading/names/useBodyWords.ts";
import { useIsDrawnOnce } from "../../../ui/hooks/useIsDrawnOnce.ts";
import { useIsNear } from "../../../ui/hooks/useIsNear.ts";
import { OpenedRow } from "./OpenedRow.tsx";
import { Strip } from "./Strip.tsx";
import { stripHeight } from "./stripRoom.ts";
import { GroupBars, RoomOfBars } from "./split/GroupBars.tsx";
import type { Split } from "./split/useSplit.ts";
import { spokenRow, standCounts } from "./spokenRow.ts";

interface PropositionRowProps {
  readonly row: ContestRow;
  readonly width: number;
  /** Into which groups of actors it is split; null where all are together. */
  readonly split: Split | null;
  /** Whether its marks are drawn always, or at first and then while it is near to what is seen, or only then. */
  readonly drawn: "always" | "first" | "near";
  readonly isOpen: boolean;
  readonly onToggle: (id: PropositionId) => void;
}

/** More marks than these come a task later than their room, so that who presses sees at once where it leads. */
const DRAWN_AT_ONCE = 400;

/**
 * Whether marks are drawn: where they are near, at once, or of very many in the next task, before all that may wait. What
 * takes over from the build, which had drawn them, has them at once.
 */
function useIsDrawn(isNear: boolean, drawn: PropositionRowProps["drawn"], count: number): boolean {
  const isDrawnOnce = useIsDrawnOnce();
  const areMany = drawn === "first" && count > DRAWN_AT_ONCE;
  const [isDue, setDue] = useState(() => !areMany || isDrawnOnce || isFirstFrameThere());
  useEffect(() => {
    if (isDue) return undefined;
    const timer = setTimeout(() => setDue(true));
    return () => clearTimeout(timer);
  }, [isDue]);
  return isNear && isDue;
}

/** A proposition: a button with its sentence and who stands where, under which the words open. */
export const PropositionRow = memo(function PropositionRow(props: PropositionRowProps) {
  const { row, width, split, drawn, isOpen, onToggle } = props;
  const id = useId();
  const words = useWords(rowsWords);
  const bodyWords = useBodyWords();
  const isDrawnOnce = useIsDrawnOnce();
  // In a name of its own: laid out, what hundreds of rows say to the ear would take as long as all that is seen of them.
  const isTold = drawn !== "always" && !isDrawnOnce && split === null;
  const counts = standCounts(row);
  const item = useRef<HTMLLIElement>(null);
  const { isNear, height } = useIsNear(item, drawn !== "near", drawn === "always");
  const Picture = useIsDrawn(isNear, drawn, counts.count) ? RowPicture : RoomOfPicture;
  return (
    <li
      ref={item}
      className="proposition-row"
      data-id={row.proposition.id}
      data-near={isNear}
      {...(height === null ? {} : { style: { minBlockSize: height } })}
    >
      <h3>
        <button
          type="button"
          className="proposition-row__head"
          aria-expanded={isOpen}
          {...(isTold ? { "aria-labelledby": `${id}text ${id}told` } : {})}
          aria-controls={isOpen ? id : undefined}
          onClick={() => onToggle(row.proposition.id)}
        >
          <span className="proposition-row__text" {...(isTold ? { id: `${id}text` } : {})}>
            <bdi>{row.proposition.text}</bdi>
          </span>
          {split === null && (
            <span {...(isTold ? { id: `${id}told`, hidden: true } : { className: "visually-hidden" })}>
              {" "}
              {spokenRow(row, words, bodyWords)}
            </span>
          )}
          <Picture row={row} width={width} split={split} />
          {counts.shown < counts.count && (
            <span className="proposition-row__part" aria-hidden="true">
              {words.inSelection(counts)}
            </span>
          )}
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="proposition-row__opened">
          <OpenedRow row={row} />
        </div>
      )}
    </li>
  );
});

type PictureProps = Pick<PropositionRowProps, "row" | "width" | "split">;

function RowPicture({ row, width, split }: PictureProps) {
  return split === null ? <Strip row={row} width={width} /> : <GroupBars row={row} split={split} />;
}

/** As much room as the picture takes, so that nothing moves when it is drawn; what it tells the ear stays. */
function RoomOfPicture({ row, width, split }: PictureProps) {
  if (split !== null) return <RoomOfBars row={row} split={split} />;
  return <span className="strip" style={{ blockSize: `${stripHeight(row, width) / 16}rem` }} />;
}
