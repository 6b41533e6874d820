import { memoizeLast } from "../../store/memoizeLast.ts";
import { MovesTable } from "./MovesTable.tsx";
import { DependentTable } from "./DependentTable.tsx";
import { moveRows, dependentRows } from "./firmnessRows.ts";
import { MOVE_COLUMNS, DEPENDENT_COLUMNS } from "./firmnessColumns.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Firmness } from "../../network/firmness/firmness.ts";
import { MovedSides } from "./MovedSides.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";

/** Who comes back finds the rows of before. */
const keptMoves = memoizeLast(moveRows);
const keptDependent = memoizeLast(dependentRows);

const MOST_TIES_FIRST = { column: "ties", isDescending: true } as const;

/** The ties that a change moves, and what rests on each statement, as tables. */
export function FirmnessTables({ firmness: { moves, dependent, sides } }: { readonly firmness: Firmness }) {
  const { formats } = useMessages();
  const firmness = useWords(firmnessWords);
  const { compare } = formats;
  const index = useExplorer((state) => state.index);
  const isChanged = useExplorer((state) => state.display.changes.length > 0);
  const [moveSorting, sortMoves] = useRowSorting(MOVE_COLUMNS, null);
  const [dependentSorting, sortDependent] = useRowSorting(DEPENDENT_COLUMNS, MOST_TIES_FIRST);
  const moved = keptMoves(index, moves, moveSorting, compare);
  const resting = keptDependent(index, dependent, dependentSorting, compare);
  return (
    <div className="firmness">
      {isChanged && (
        <section>
          <h2 className="firmness__heading">{firmness.moves}</h2>
          <MovesTable rows={moved} sorting={moveSorting} onSort={sortMoves} />
          <MovedSides sides={sides} />
        </section>
      )}
      <section>
        <h2 className="firmness__heading">{firmness.rests}</h2>
        <DependentTable rows={resting} sorting={dependentSorting} onSort={sortDependent} />
      </section>
    </div>
  );
}
