import { useMemo } from "react";
import { handoutsWords } from "../../i18n/en/classroom/handouts.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import type { Proposition } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PositionTable } from "./PositionTable.tsx";
import { Sheet } from "../paper/Sheet.tsx";
import { SheetsInTurn } from "../paper/SheetsInTurn.tsx";
import { SignLegend } from "../paper/SignLegend.tsx";
import { chosenActors } from "../choose/chosenActors.ts";
import { evenChunks } from "../choose/chunks.ts";

/** How many columns and rows a sheet has room for. */
const MOST_ACTORS = 8;
const MOST_PROPOSITIONS = 19;

/** What one sheet is about. */
interface TablePart {
  readonly actors: readonly Actor[];
  readonly propositions: readonly Proposition[];
  /** Which part it is; undefined for the only one. */
  readonly above: string | undefined;
}

/** Every chosen actor on every proposition, as a table: first empty, to fill in, then filled, as the key. */
export function TableSheets() {
  const handouts = useWords(handoutsWords);
  const parts = useTableParts();
  if (parts.length === 0) return <p>{handouts.table.nobody}</p>;
  const sheets = [true, false].flatMap((isBlank) =>
    parts.map((part) => <TableSheet key={`${part.above} ${isBlank}`} part={part} isBlank={isBlank} />),
  );
  return <SheetsInTurn>{sheets}</SheetsInTurn>;
}

function TableSheet({ part, isBlank }: { readonly part: TablePart; readonly isBlank: boolean }) {
  const handouts = useWords(handoutsWords);
  const { actors, propositions, above } = part;
  const { ofCells } = useExplorer((state) => state.views);
  const title = isBlank ? handouts.table.blank : handouts.table.filled;
  return (
    <Sheet
      title={title}
      {...(above === undefined ? {} : { above })}
      to={{ page: "explorer" }}
      chosen={{ view: ofCells }}
      isKey={!isBlank}
    >
      {isBlank && (
        <p className="position-table__task">
          {handouts.table.task} {handouts.table.taskSilence}
        </p>
      )}
      <PositionTable name={title} actors={actors} propositions={propositions} isBlank={isBlank} />
      <SignLegend hasDates={!isBlank} />
    </Sheet>
  );
}

function useTableParts(): readonly TablePart[] {
  const handouts = useWords(handoutsWords);
  const index = useExplorer((state) => state.index);
  const display = useExplorer((state) => state.display);
  return useMemo(() => {
    const columns = evenChunks(chosenActors(index, display), MOST_ACTORS);
    const rows = evenChunks(index.case.propositions, MOST_PROPOSITIONS);
    const parts = columns.flatMap((actors) => rows.map((propositions) => ({ actors, propositions })));
    const count = parts.length;
    return parts.map((part, at) => ({
      ...part,
      above: count === 1 ? undefined : handouts.table.part({ at: at + 1, count }),
    }));
  }, [index, display, handouts]);
}
