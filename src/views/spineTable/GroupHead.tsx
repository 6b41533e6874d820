import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useWords } from "../../i18n/useWords.ts";
import { lengthOf } from "../../network/spine/groups/range.ts";
import type { GroupRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { ListOf } from "../../ui/Phrase.tsx";
import { Fold } from "./Fold.tsx";
import { axisGroups, numberOf } from "./groupNumber.ts";
import type { RowProps } from "./rowProps.ts";

/** A group by its number along the axis, and its most active. */
export function GroupHead({ table, row, onToggle }: RowProps & { readonly row: GroupRow }) {
  const words = useWords(spineTableWords);
  const { groups } = table;
  const isApart = groups[row.group]?.isApart === true;
  return (
    <Fold isUnfolded={row.isUnfolded} onToggle={onToggle}>
      <span className="spine-table__group">
        {isApart ? words.apart : words.group({ at: numberOf(table, row.group), count: axisGroups(table) })}{" "}
        <span className="quiet">
          <Foremost table={table} group={row.group} />
        </span>
      </span>
    </Fold>
  );
}

function Foremost({ table, group }: { readonly table: SpineTable; readonly group: number }) {
  const words = useWords(spineTableWords);
  const of = table.groups[group];
  if (of === undefined) return null;
  const names = of.foremost.map((actor) => table.said.actors[actor]?.name ?? "");
  const left = lengthOf(of) - names.length;
  const others = left > 0 ? [words.others({ count: left })] : [];
  return (
    <ListOf
      items={[...names.map((name) => <bdi key={name}>{name}</bdi>), ...others]}
      names={[...names, ...others]}
    />
  );
}
