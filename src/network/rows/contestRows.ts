import type { Actor, ActorId } from "../../case/actor.ts";
import type { ActorShape } from "../../case/kinds/actorKind.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { type Proposition, type PropositionId, contraryOf } from "../../case/proposition.ts";
import { kindOf } from "../../case/kinds/shapedKinds.ts";
import { STANCES, type Stance, type StanceCounts } from "../../case/statement.ts";
import { groupBy } from "../groupBy.ts";
import { type Position, countPositions } from "../position.ts";
import { ROW_GROUPS, type RowGroup, byContest, rowGroup } from "./rowGroup.ts";

/** A position as one mark of a row. */
export interface Stand {
  readonly id: `${ActorId}/${PropositionId}`;
  readonly actor: Actor;
  readonly shape: ActorShape;
  /** What the shown statements say; what all say where none is shown. */
  readonly stance: Stance;
  /** Of all its statements, which give it its place: those who said more stand nearer to the middle. */
  readonly statements: number;
  /** Places of those that are shown in the case's list, ascending; none for what a filter hides. */
  readonly shown: readonly number[];
}

/** A proposition with everyone who takes a position on it, by stance. */
export interface ContestRow {
  readonly proposition: Proposition;
  /** Its opposite, where somebody spoke on that. */
  readonly contrary: Proposition | null;
  readonly group: RowGroup;
  /** Worked out when they are asked for, and given up where nobody holds them: a large case has very many, of which few are looked at. */
  readonly stands: Readonly<Record<Stance, readonly Stand[]>>;
}

/**
 * A row for each proposition that somebody spoke on, group by group, the most contested first. Group, order and places
 * follow from all positions of the case, so that a filter (`shown`) moves nothing but an actor whose stance it changes.
 */
export function contestRows(
  index: CaseIndex,
  all: readonly Position[],
  shown: readonly Position[],
): readonly ContestRow[] {
  const taken = groupBy(all, ({ proposition }) => proposition);
  const counts = new Map([...taken].map(([id, positions]) => [id, countPositions(positions)]));
  const contrary = contraryOf(index.case);
  const standing = shown === all ? taken : groupBy(shown, ({ proposition }) => proposition);
  const rows = index.case.propositions.flatMap((proposition) => {
    const own = counts.get(proposition.id);
    if (own === undefined) return [];
    const opposite = contrary(proposition.id) ?? proposition.id;
    const other = opposite === proposition.id ? undefined : counts.get(opposite);
    const known = {
      proposition,
      contrary: other === undefined ? null : (index.propositions.get(opposite) ?? null),
      group: rowGroup(own, other ?? null),
    };
    const stands = () => standsOf(index, taken.get(proposition.id) ?? [], standing.get(proposition.id) ?? []);
    return [{ row: withStands(known, stands), counts: own }];
  });
  return rows.toSorted(byGroup).map(({ row }) => row);
}

function withStands(row: Omit<ContestRow, "stands">, make: () => ContestRow["stands"]): ContestRow {
  let last: WeakRef<ContestRow["stands"]> | null = null;
  return {
    ...row,
    get stands() {
      const made = last?.deref() ?? make();
      last = new WeakRef(made);
      return made;
    },
  };
}

interface CountedRow {
  readonly row: ContestRow;
  readonly counts: StanceCounts;
}

/** Group by group, in each the most contested first. */
function byGroup(left: CountedRow, right: CountedRow): number {
  const place = ({ row }: CountedRow) => ROW_GROUPS.indexOf(row.group);
  return place(left) - place(right) || byContest(left.counts, right.counts);
}

function standsOf(
  index: CaseIndex,
  taken: readonly Position[],
  shown: readonly Position[],
): ContestRow["stands"] {
  const standing = new Map(shown.map((position) => [position.actor, position]));
  const stands = taken.flatMap((position) => {
    const actor = index.actors.get(position.actor);
    if (actor === undefined) return [];
    const { shape } = kindOf(index, actor.kind);
    return [{ ...standOf(position, actor, standing.get(position.actor)), shape }];
  });
  const largest = stands.toSorted((left, right) => right.statements - left.statements);
  const bySide = STANCES.map((stance) => [stance, largest.filter((stand) => stand.stance === stance)]);
  return Object.fromEntries(bySide) as Record<Stance, readonly Stand[]>;
}

function standOf(position: Position, actor: Actor, shown: Position | undefined): Omit<Stand, "shape"> {
  return {
    id: `${position.actor}/${position.proposition}`,
    actor,
    stance: (shown ?? position).stance,
    statements: position.statements.length,
    shown: shown?.statements ?? [],
  };
}
