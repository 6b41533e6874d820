import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { CountedUnder } from "../../case/counting/countedUnder.ts";
import type { Statement } from "../../case/statement.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { useCountedUnder } from "../useCountedUnder.ts";
import type { Subject } from "./places.ts";
import { useSubject } from "./useSubject.ts";

/** A subject as the pictures count it; of a statement they show the position that it makes. */
export type CountedSubject =
  | Exclude<Subject, { readonly what: "statement" }>
  | (Extract<Subject, { readonly what: "statement" }> & Taken);

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
export function asCounted(
  subject: Subject,
  { actors, propositions, statements }: CaseIndex,
  under: CountedUnder,
): CountedSubject | null {
  switch (subject.what) {
    case "actor":
      if (!actors.has(subject.actor)) return null;
      return { ...subject, actor: under.actor(subject.actor) };
    case "proposition":
      if (!propositions.has(subject.proposition)) return null;
      return { ...subject, proposition: under.proposition(subject.proposition) };
    case "position":
      if (!actors.has(subject.actor) || !propositions.has(subject.proposition)) return null;
      return { ...subject, ...countedPosition(subject, under) };
    case "actors":
      if (!actors.has(subject.actor) || !actors.has(subject.other)) return null;
      return { ...subject, actor: under.actor(subject.actor), other: under.actor(subject.other) };
    case "propositions":
      if (!propositions.has(subject.proposition) || !propositions.has(subject.other)) return null;
      return {
        ...subject,
        proposition: under.proposition(subject.proposition),
        other: under.proposition(subject.other),
      };
    case "address":
      if (!actors.has(subject.from) || !actors.has(subject.to)) return null;
      return { ...subject, from: under.actor(subject.from), to: under.actor(subject.to) };
    case "statement": {
      const statement = statements.get(subject.statement);
      return statement === undefined ? null : { ...subject, ...countedPosition(statement, under) };
    }
  }
}

type Taken = Pick<Statement, "actor" | "proposition">;

function countedPosition({ actor, proposition }: Taken, under: CountedUnder): Taken {
  return { actor: under.actor(actor), proposition: under.proposition(proposition) };
}
