import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { CountedUnder } from "../../case/counting/countedUnder.ts";
import type { Statement } from "../../case/statement.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { useCountedUnder } from "../useCountedUnder.ts";
import type { Subject } from "./places.ts";
import { useSubject } from "./useSubject.ts";

/** A subject as the pictures count it; of a statement they show the position that it makes. */
export type CountedSubject = Named | (Extract<Subject, { readonly what: "statement" }> & Taken);

/**
 * What of the pictures the address is about: an actor or proposition that counts for another is found in that one; null
 * where the address names what the case does not have.
 */
export function useCountedSubject(): CountedSubject | null {
  const subject = useSubject();
  const index = useExplorer((state) => state.index);
  const under = useCountedUnder();
  return useMemo(() => subject && asCounted(subject, index, under), [subject, index, under]);
}

/** The same subject as the pictures count it; null where the case does not have all that it names. */
export function asCounted(subject: Subject, index: CaseIndex, under: CountedUnder): CountedSubject | null {
  if (subject.what !== "statement") return isOf(index, subject) ? countedOf(subject, under) : null;
  const statement = index.statements.get(subject.statement);
  return statement === undefined ? null : { ...subject, ...countedPosition(statement, under) };
}

type Named = Exclude<Subject, { readonly what: "statement" }>;

function isOf({ actors, propositions }: CaseIndex, subject: Named): boolean {
  switch (subject.what) {
    case "actor":
      return actors.has(subject.actor);
    case "proposition":
      return propositions.has(subject.proposition);
    case "position":
      return actors.has(subject.actor) && propositions.has(subject.proposition);
    case "actors":
      return actors.has(subject.actor) && actors.has(subject.other);
    case "propositions":
      return propositions.has(subject.proposition) && propositions.has(subject.other);
    case "address":
      return actors.has(subject.from) && actors.has(subject.to);
  }
}

function countedOf(subject: Named, under: CountedUnder): Named {
  switch (subject.what) {
    case "actor":
      return { ...subject, actor: under.actor(subject.actor) };
    case "proposition":
      return { ...subject, proposition: under.proposition(subject.proposition) };
    case "position":
      return { ...subject, ...countedPosition(subject, under) };
    case "actors":
      return { ...subject, actor: under.actor(subject.actor), other: under.actor(subject.other) };
    case "propositions":
      return {
        ...subject,
        proposition: under.proposition(subject.proposition),
        other: under.proposition(subject.other),
      };
    case "address":
      return { ...subject, from: under.actor(subject.from), to: under.actor(subject.to) };
  }
}

type Taken = Pick<Statement, "actor" | "proposition">;

function countedPosition({ actor, proposition }: Taken, under: CountedUnder): Taken {
  return { actor: under.actor(actor), proposition: under.proposition(proposition) };
}
