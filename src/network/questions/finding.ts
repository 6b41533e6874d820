import type { Question } from "./questions.ts";

/** What a headline says of a case: the questions that its finding is about. */
export interface Finding {
  /** The contested question on which most actors take a side. */
  readonly widest: Question;
  /** Of the other contested questions the one that splits actors most evenly; null where there is no other. */
  readonly evenest: Question | null;
}

/**
 * The finding of some questions, null where none has actors both for and against. The widest is the contested question
 * with most actors on its two sides together. The most even is the one of the others whose larger side has the smallest
 * share of them; of equally even ones that with most actors. What is equal in all goes by the order of the questions.
 */
export function findingOf(questions: readonly Question[]): Finding | null {
  const contested = questions.filter(
    ({ support, oppose }) => support.actors.length > 0 && oppose.actors.length > 0,
  );
  // `toSorted` leaves equal ones in their order.
  const [widest] = contested.toSorted((left, right) => onBothSides(right) - onBothSides(left));
  if (widest === undefined) return null;
  const [evenest = null] = contested
    .filter((question) => question !== widest)
    .toSorted(
      (left, right) => lopsidedness(left) - lopsidedness(right) || onBothSides(right) - onBothSides(left),
    );
  return { widest, evenest };
}

function onBothSides({ support, oppose }: Question): number {
  return support.actors.length + oppose.actors.length;
}

/** The share of the larger side, from a half to nearly 1. */
function lopsidedness(question: Question): number {
  const { support, oppose } = question;
  return Math.max(support.actors.length, oppose.actors.length) / onBothSides(question);
}
