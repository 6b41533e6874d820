import type { Question } from "./questions.ts";

/**
 * The most contested questions: those whose smaller side, of those for and against, has most actors; of equal ones those
 * on which most take a side. All that are equal in both are given, in the order of the questions; none where nothing has
 * two sides.
 */
export function mostContested(questions: readonly Question[]): readonly Question[] {
  const contested = questions.filter((question) => smallerSide(question) > 0);
  const most = Math.max(...contested.map(smallerSide));
  const widest = contested.filter((question) => smallerSide(question) === most);
  const all = Math.max(...widest.map(bothSides));
  return widest.filter((question) => bothSides(question) === all);
}

function smallerSide({ support, oppose }: Question): number {
  return Math.min(support.actors.length, oppose.actors.length);
}

function bothSides({ support, oppose }: Question): number {
  return support.actors.length + oppose.actors.length;
}
