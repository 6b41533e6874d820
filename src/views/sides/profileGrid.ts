import type { CasePlace } from "../../store/place/places.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Position } from "../../network/position.ts";
import type { PropositionAcross } from "../../network/sides/propositionsAcross.ts";
import type { SideFinding } from "../../network/sides/sideFinding.ts";
import type { FoundSides } from "../../network/sides/sides.ts";

/** What the actors of one side, or those in none, say on one proposition; nothing where they are silent. */
export interface ProfileCell {
  /** The place of the side; null for the actors in none, those of groups that are no sides too. */
  readonly side: number | null;
  readonly taken: readonly Position[];
}

export interface ProfileRow {
  readonly proposition: PropositionId;
  readonly cells: readonly ProfileCell[];
}

export interface ProfileGroup {
  readonly kind: SideFinding["kind"];
  readonly rows: readonly ProfileRow[];
}

/** The profile of the sides: a row for each proposition, in groups by what it does to them, a cell for each side. */
export interface ProfileGrid {
  readonly columns: readonly (number | null)[];
  readonly groups: readonly ProfileGroup[];
  /** How many actors a bar as long as its cell stands for. */
  readonly longest: number;
}

export function profileGrid({ sides, propositions }: FoundSides): ProfileGrid {
  const isAnyApart = propositions.some(({ apart }) => apart.length > 0);
  const columns = [...sides.keys(), ...(isAnyApart ? [null] : [])];
  const groups = KINDS.map((kind) => ({
    kind,
    rows: propositions.filter(({ finding }) => finding.kind === kind).map((across) => rowOf(across, columns)),
  })).filter(({ rows }) => rows.length > 0);
  const lengths = groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ taken }) => taken.length)),
  );
  return { columns, groups, longest: lengths.reduce((most, length) => Math.max(most, length), LEAST_LENGTH) };
}

/** Where a cell leads: to the one position that it is, else to everyone on the proposition; nowhere from silence. */
export function placeOfCell(proposition: PropositionId, { taken }: ProfileCell): CasePlace | null {
  const [first, ...others] = taken;
  if (first === undefined) return null;
  return others.length > 0
    ? { page: "proposition", proposition }
    : { page: "position", actor: first.actor, proposition };
}

/** So that one or two actors never fill a cell. */
const LEAST_LENGTH = 6;

const KINDS = ["splits", "unites", "neither"] as const;

function rowOf(across: PropositionAcross, columns: ProfileGrid["columns"]): ProfileRow {
  const cells = columns.map((side) => ({
    side,
    taken: side === null ? across.apart : (across.bySide[side] ?? []),
  }));
  return { proposition: across.proposition, cells };
}
