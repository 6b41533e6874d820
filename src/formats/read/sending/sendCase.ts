import type { Actor } from "../../../case/actor.ts";
import type { Case } from "../../../case/case.ts";
import { type CaseHead, type StatementSlice, statementReader, statementSlices } from "./statementSlices.ts";

/** A part of a case on its way: some of its actors, the rest of its head when all of them were sent, some of its statements. */
export type CasePart =
  | { readonly actors: readonly Actor[] }
  | { readonly head: Omit<CaseHead, "actors">; readonly statements: number }
  | { readonly slice: StatementSlice };

/** How many statements of how many have arrived. */
export interface Arrived {
  readonly done: number;
  readonly all: number;
}

/** So many actors are taken in within some milliseconds. */
const TOGETHER = 10_000;

/** Sends a case part by part, each small enough that who takes it in can answer to something else in between. */
export function sendCase(whole: Case, send: (part: CasePart, handedOver: ArrayBuffer[]) => void): void {
  const { actors, statements, ...head } = whole;
  for (let from = 0; from < actors.length; from += TOGETHER)
    send({ actors: actors.slice(from, from + TOGETHER) }, []);
  send({ head, statements: statements.length }, []);
  for (const slice of statementSlices(whole))
    send(
      { slice },
      slice.columns.map(({ at }) => at.buffer),
    );
}

/** Takes the parts of a case in their order, tells how many statements have arrived, and gives the case when it is whole. */
export function takeCase(tell: (arrived: Arrived) => void): (part: CasePart) => Case | null {
  const actors: Actor[] = [];
  let take: ReturnType<typeof takeStatements> | null = null;
  return (part) => {
    if ("actors" in part) for (const actor of part.actors) actors.push(actor);
    if ("head" in part) take = takeStatements({ ...part.head, actors }, part.statements, tell);
    return "actors" in part ? null : (take?.("slice" in part ? part.slice : null) ?? null);
  };
}

function takeStatements(head: CaseHead, all: number, tell: (arrived: Arrived) => void) {
  const statements: Case["statements"][number][] = [];
  const read = statementReader(head);
  return (slice: StatementSlice | null): Case | null => {
    for (const statement of slice === null ? [] : read(slice)) statements.push(statement);
    tell({ done: statements.length, all });
    return statements.length < all ? null : { ...head, statements };
  };
}
