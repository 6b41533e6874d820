import type { PositionRow } from "./spineRow.ts";
import type { SpineTable } from "./spineTable.ts";

/** The positions that pass and that are asked for, those of most statements first. O(positions). */
export function positionRows(
  { said, shown }: SpineTable,
  within: string,
  isAsked: (actor: number, proposition: number) => boolean,
): readonly PositionRow[] {
  const rows: PositionRow[] = [];
  shown.actor.forEach((actor, at) => {
    const proposition = shown.proposition[at] ?? 0;
    if (!isAsked(actor, proposition)) return;
    rows.push({
      kind: "position",
      key: `${within} ${said.actors[actor]?.id} ${said.propositions[proposition]?.id}`,
      within,
      actor,
      proposition,
      stance: shown.stance[at] ?? 0,
      statements: shown.statements[at] ?? 0,
    });
  });
  return rows.toSorted(
    (one, other) =>
      other.statements - one.statements ||
      one.stance - other.stance ||
      one.proposition - other.proposition ||
      one.actor - other.actor,
  );
}
