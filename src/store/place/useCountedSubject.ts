import { useMemo } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { CountedUnder } from "../../case/counting/countedUnder.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { useCountedUnder } from "../useCountedUnder.ts";
import type { Subject } from "./places.ts";
import { useSubject } from "./useSubject.ts";

/**
 * What of the pictures the address is about: an actor or proposition that counts for another is found in that one; null
 * where the address names what the case does not have.
 */
export function useCountedSubject(): Subject | null {
  const subject = useSubject();
  const index = useExplorer((state) => state.index);
  const under = useCountedUnder();
  return useMemo(
    () => (subject !== null && isOf(index, subject) ? asCounted(subject, under) : null),
    [subject, index, under],
  );
}

/** Whether the case has all that the subject names. */
function isOf({ actors, propositions, statements }: CaseIndex, subject: Subject): boolean {
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
    case "statement":
      return statements.has(subject.statement);
  }
}

/** The same subject as the pictures count it. */
export function asCounted(subject: Subject, under: CountedUnder): Subject {
  switch (subject.what) {
    case "actor":
      return { ...subject, actor: under.actor(subject.actor) };
    case "proposition":
      return { ...subject, proposition: under.proposition(subject.proposition) };
    case "position":
      return {
        ...subject,
        actor: under.actor(subject.actor),
        proposition: under.proposition(subject.proposition),
      };
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
    case "statement":
      return subject;
  }
}
