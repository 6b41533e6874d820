import type { ActorId } from "../../case/actor.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { FoundSides } from "../../network/sides/sides.ts";
import type { Subject } from "../../store/place/places.ts";
import { shortName as shortActorName } from "../marks/firstNames.ts";

/** What all parts of the view of sides need: what was found, in which case, how to lead on, and what is open now. */
export interface SidesShown {
  readonly index: CaseIndex;
  readonly found: FoundSides;
  /** Whether the filter lets through both support and opposition; else nothing can split the sides. */
  readonly canSplit: boolean;
  readonly selected: SelectedInSides;
}

/** The actors and the proposition that the address names. */
export interface SelectedInSides {
  readonly actors: readonly ActorId[];
  readonly proposition: PropositionId | null;
}

/** An actor's name where there is little room. */
export function shortName(index: CaseIndex, id: ActorId): string {
  return shortActorName(index.actors.get(id), id);
}

/** A proposition's label. */
export function labelOf(index: CaseIndex, id: PropositionId): string {
  return index.propositions.get(id)?.label ?? id;
}

/** What names a side: those who said most in it. */
export function sideNames({ index, found }: Pick<SidesShown, "index" | "found">, side: number): string[] {
  return (found.sides[side]?.names ?? []).map((id) => shortName(index, id));
}

/** The actors and the proposition that a place is about, both actors of those that are compared. */
export function selectedInSides(subject: Subject | null): SelectedInSides {
  switch (subject?.what) {
    case "actor":
      return { actors: [subject.actor], proposition: null };
    case "actors":
      return { actors: [subject.actor, subject.other], proposition: null };
    case "position":
      return { actors: [subject.actor], proposition: subject.proposition };
    case "proposition":
    case "propositions":
      return { actors: [], proposition: subject.proposition };
    case "address":
    case "statement":
    case undefined:
      return { actors: [], proposition: null };
  }
}
