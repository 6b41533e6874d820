import { membersOf } from "./membersOf.ts";
import { positionRows } from "./positionRows.ts";
import { type ActorRow, type GroupRow, type SpineRow, mostIn } from "./spineRow.ts";
import { type SpineTable, addStances, stancesAt, sumOf } from "./spineTable.ts";

/** Rows that are unfolded, by their keys. */
export type Unfolded = ReadonlySet<string>;

/** The table of groups along the axis: each unfolds to its actors, those who said most first, each of these to its positions. */
export function groupRows(table: SpineTable, unfolded: Unfolded): readonly SpineRow[] {
  return table.groups.flatMap((_, group) => {
    const row = groupRow(table, group, unfolded);
    return row.isUnfolded ? [row, ...actorRows(table, row, unfolded)] : [row];
  });
}

function groupRow(table: SpineTable, group: number, unfolded: Unfolded): GroupRow {
  const { said, groups, groupOf, shown } = table;
  const key = groups[group]?.id ?? "";
  const on = (proposition: number) => stancesAt(table.statements, table, group, proposition);
  const stances = addStances(said.propositions.map((_, proposition) => on(proposition)));
  const speaking = new Set(shown.actor.filter((actor) => groupOf[actor] === group)).size;
  const most = (stance: number) =>
    mostIn(said.propositions.length, (proposition) => on(proposition)[stance] ?? 0);
  return {
    kind: "group",
    key,
    within: null,
    isUnfolded: unfolded.has(key),
    group,
    on: null,
    speaking,
    statements: sumOf(stances),
    stances,
    supports: most(0),
    opposes: most(1),
  };
}

/** The actors of a group that say anything that passes. */
function actorRows(table: SpineTable, { group, key }: GroupRow, unfolded: Unfolded): readonly SpineRow[] {
  const { said, groupOf } = table;
  const rows = membersOf(table, group).map((member): ActorRow => {
    const own = `${key} ${said.actors[member.actor]?.id}`;
    return { kind: "actor", key: own, within: key, isUnfolded: unfolded.has(own), ...member };
  });
  return rows.flatMap((row) =>
    row.isUnfolded
      ? [row, ...positionRows(table, row.key, (actor) => actor === row.actor && groupOf[actor] === group)]
      : [row],
  );
}
