import { STANCES, type Stance } from "../../case/statement.ts";
import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { lengthOf } from "../../network/spine/groups/range.ts";
import type { SpineRow } from "../../network/spine/table/spineRow.ts";
import { LastCell } from "./LastCell.tsx";
import { RowHead } from "./RowHead.tsx";
import type { RowProps } from "./rowProps.ts";

/** A row of the table: what it is of, how many say how much of it, for which stance. */
export function RowLine({ stances, ...props }: RowProps & { readonly stances: readonly Stance[] }) {
  const { formats } = useMessages();
  const { table, row } = props;
  return (
    <tr
      data-key={row.key}
      data-kind={row.kind}
      data-inner={row.within !== null || undefined}
      data-unfolded={isUnfolded(row) || undefined}
    >
      <th scope="row">
        <RowHead {...props} />
      </th>
      <td data-number>
        <Speaking table={table} row={row} />
      </td>
      <td data-number data-statements>
        {formats.number(row.statements)}
      </td>
      {stances.map((stance) => (
        <StanceCell key={stance} count={countOf(row, STANCES.indexOf(stance))} />
      ))}
      <td data-wide>
        <LastCell table={table} row={row} />
      </td>
    </tr>
  );
}

function isUnfolded(row: SpineRow): boolean {
  return row.kind !== "position" && row.isUnfolded;
}

function countOf(row: SpineRow, stance: number): number {
  if (row.kind === "position") return row.stance === stance ? row.statements : 0;
  return row.stances[stance] ?? 0;
}

function StanceCell({ count }: { readonly count: number }) {
  const { formats } = useMessages();
  return (
    <td data-number data-none={count === 0 || undefined}>
      {formats.number(count)}
    </td>
  );
}

/** How many actors speak; of a group, how many of all that it has where some are silent. */
function Speaking({ table, row }: Pick<RowProps, "table" | "row">) {
  const words = useWords(spineTableWords);
  const { formats } = useMessages();
  if (row.kind === "position" || row.kind === "actor") return null;
  const group = row.kind === "group" ? table.groups[row.group] : undefined;
  const all = group === undefined ? row.speaking : lengthOf(group);
  return row.speaking === all ? formats.number(all) : words.speaking({ at: row.speaking, count: all });
}
