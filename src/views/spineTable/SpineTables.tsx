import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSpineTable } from "../../store/spine/spineSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { FoldedRows } from "./FoldedRows.tsx";
import type { Heads } from "./useTableRows.ts";
import "./spineTable.css";

/** In the address, the table of propositions is that of rows by proposition. */
const COLUMNS = ["proposition"] as const;
const HEADS: readonly Heads[] = ["groups", "propositions"];

/** A large case as tables: its groups, their actors and all their positions, or turned round, its propositions. */
export function SpineTables() {
  const words = useWords(spineTableWords);
  const table = useExplorer(selectSpineTable);
  const [sorting, sort] = useRowSorting(COLUMNS, null);
  const heads = sorting === null ? "groups" : "propositions";
  const turnTo = (next: Heads) =>
    sort(next === "groups" ? null : { column: "proposition", isDescending: false });
  const hasApart = heads === "groups" && table.groups.some(({ isApart }) => isApart);
  return (
    <div className="spine-table">
      <div className="spine-table__order" role="group" aria-label={words.order}>
        {HEADS.map((each) => (
          <Button key={each} aria-pressed={each === heads} onClick={() => turnTo(each)}>
            {words.orders[each]}
          </Button>
        ))}
      </div>
      <FoldedRows key={heads} table={table} heads={heads} />
      <p className="quiet spine-table__note">
        {[words.note[heads], hasApart && words.apartNote, words.whole].filter(Boolean).join(" ")}
      </p>
    </div>
  );
}
