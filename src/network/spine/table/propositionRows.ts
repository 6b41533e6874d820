import type { Unfolded } from "./groupRows.ts";
import { positionRows } from "./positionRows.ts";
import { type GroupRow, type PropositionRow, type SpineRow, mostIn } from "./spineRow.ts";
import { type SpineTable, addStances, stancesAt, sumOf } from "./spineTable.ts";

/**
 * The table of propositions on which anything passes, those of most statements first: each unfolds to the groups that
 * speak on it, along the axis, and each of these to its positions.
 */
export function propositionRows(table: SpineTable, unfolded: Unfolded): readonly SpineRow[] {
  return table.said.propositions
    .map((_, proposition) => propositionRow(table, proposition, unfolded))
    .filter(({ statements }) => statements > 0)
    .toSorted((one, other) => other.statements - one.statements || one.proposition - other.proposition)
    .flatMap((row) => (row.isUnfolded ? [row, ...groupsOn(table, row, unfolded)] : [row]));
}

function propositionRow(table: SpineTable, proposition: number, unfolded: Unfolded): PropositionRow {
  const { said, groups } = table;
  const key = said.propositions[proposition]?.id ?? "";
  const by = (group: number) => stancesAt(table.statements, table, group, proposition);
  const stances = addStances(groups.map((_, group) => by(group)));
  const actors = groups.map((_, group) => stancesAt(table.actors, table, group, proposition));
  return {
    kind: "proposition",
    key,
    within: null,
    isUnfolded: unfolded.has(key),
    proposition,
    speaking: sumOf(addStances(actors)),
    statements: sumOf(stances),
    stances,
    supports: mostIn(groups.length, (group) => by(group)[0] ?? 0),
    opposes: mostIn(groups.length, (group) => by(group)[1] ?? 0),
  };
}

function groupsOn(
  table: SpineTable,
  { proposition, key }: PropositionRow,
  unfolded: Unfolded,
): readonly SpineRow[] {
  const { groups, groupOf } = table;
  const rows = groups.map((_, group) => groupOn(table, group, { proposition, key }, unfolded));
  return rows
    .filter(({ statements }) => statements > 0)
    .flatMap((row) =>
      row.isUnfolded
        ? [
            row,
            ...positionRows(
              table,
              row.key,
              (actor, on) => on === proposition && groupOf[actor] === row.group,
            ),
          ]
        : [row],
    );
}

function groupOn(
  table: SpineTable,
  group: number,
  { proposition, key }: Pick<PropositionRow, "proposition" | "key">,
  unfolded: Unfolded,
): GroupRow {
  const own = `${key} ${table.groups[group]?.id}`;
  const stances = addStances([stancesAt(table.statements, table, group, proposition)]);
  return {
    kind: "group",
    key: own,
    within: key,
    isUnfolded: unfolded.has(own),
    group,
    on: proposition,
    speaking: sumOf(stancesAt(table.actors, table, group, proposition)),
    statements: sumOf(stances),
    stances,
    supports: null,
    opposes: null,
  };
}
