import type { Stance } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";

/** A stance in a cell of a table: its sign with its name, never apart. */
export function TableStance({ stance }: { readonly stance: Stance }) {
  const { words } = useMessages();
  return (
    <span className="sortable-table__stance">
      <StanceIcon stance={stance} /> {words.stanceName[stance]}
    </span>
  );
}
