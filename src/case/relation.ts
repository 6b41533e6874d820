import type { Brand } from "valibot";
import type { ActorId } from "./actor.ts";
import type { SourceId } from "./source.ts";

export const RELATION_TYPES = [
  "speaks-for",
  "part-of",
  "holds-office-in",
  "held-office-in",
  "kin-of",
  "criticises",
  "defends",
  "lobbies",
  "calls-on",
  "informs",
] as const;

/** A tie between two actors that the source reports. */
export interface Relation {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly type: (typeof RELATION_TYPES)[number];
  readonly source: SourceId;
  /** The paragraph of the source; absent where it has no numbers. */
  readonly locator?: string;
  readonly summary: string;
}

export type EventId = string & Brand<"EventId">;

/** What happened, and when, as the source tells it. */
export interface CaseEvent {
  readonly id: EventId;
  /** An EDTF date; absent where the source gives none. */
  readonly date?: string;
  readonly title: string;
  readonly source: SourceId;
  /** As of a relation. */
  readonly locator?: string;
}
