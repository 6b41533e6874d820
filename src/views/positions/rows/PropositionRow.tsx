import { useId } from "react";
import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { useBodyWords } from "../../../reading/names/useBodyWords.ts";
import { OpenedRow } from "./OpenedRow.tsx";
import { Strip } from "./Strip.tsx";
import { GroupBars } from "./split/GroupBars.tsx";
import type { Split } from "./split/useSplit.ts";
import { spokenRow, standCounts } from "./spokenRow.ts";

interface PropositionRowProps {
  readonly row: ContestRow;
  readonly width: number;
  /** Into which groups of actors it is split; null where all are together. */
  readonly split: Split | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A proposition: a button with its sentence and who stands where, under which the words open. */
export function PropositionRow({ row, width, split, isOpen, onToggle }: PropositionRowProps) {
  const id = useId();
  const words = useWords(rowsWords);
  const bodyWords = useBodyWords();
  const counts = standCounts(row);
  const isPart = counts.shown < counts.count;
  return (
    <li className="proposition-row" data-id={row.proposition.id}>
      <h3>
        <button
          type="button"
          className="proposition-row__head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span className="proposition-row__text">
            <bdi>{row.proposition.text}</bdi>
          </span>
          {split === null && <span className="visually-hidden"> {spokenRow(row, words, bodyWords)}</span>}
          {split === null ? <Strip row={row} width={width} /> : <GroupBars row={row} split={split} />}
          {isPart && (
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
}
