import { useMemo } from "react";
import type { CountedUnder } from "../../case/counting/countedUnder.ts";
import { useCountedUnder } from "../useCountedUnder.ts";
import type { Subject } from "./places.ts";
import { useSubject } from "./useSubject.ts";

/** What of the pictures the address is about: an actor or proposition that counts for another is found in that one. */
export function useCountedSubject(): Subject | null {
  const subject = useSubject();
  const under = useCountedUnder();
  return useMemo(() => subject && asCounted(subject, under), [subject, under]);
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
