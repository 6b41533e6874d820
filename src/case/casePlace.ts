import type { ActorId } from "./actor.ts";
import type { PropositionId } from "./proposition.ts";
import type { StatementId } from "./statement.ts";

/** The places of the classroom that need no more than their name. */
export type ClassPlace = "teach" | "quiz" | "cards" | "code" | "team" | "pair" | "room";

/** A place in a case that has an address of its own. */
export type CasePlace =
  | { readonly page: "explorer" }
  | { readonly page: "about" }
  | { readonly page: ClassPlace }
  /** A step of a lesson, as addresses name it: `2`, or `sources.2` in a lesson that is not the first. */
  | { readonly page: "lesson"; readonly step: string }
  /** Four corners on a proposition; with where the actors stand, or without. */
  | { readonly page: "corners"; readonly proposition: PropositionId; readonly withActors?: boolean }
  | { readonly page: "actor"; readonly actor: ActorId }
  | { readonly page: "proposition"; readonly proposition: PropositionId }
  | { readonly page: "position"; readonly actor: ActorId; readonly proposition: PropositionId }
  | { readonly page: "statement"; readonly statement: StatementId }
  | { readonly page: "compare"; readonly actor: ActorId; readonly other: ActorId }
  | { readonly page: "tie"; readonly actor: ActorId; readonly other: ActorId }
  | { readonly page: "together"; readonly proposition: PropositionId; readonly other: PropositionId }
  | { readonly page: "address"; readonly from: ActorId; readonly to: ActorId };
