import type { CaseIndex } from "../case/caseIndex.ts";
import type { Answers } from "./keptAnswers.ts";
import type { Task } from "./resultCode.ts";

/** By case, for as long as the case is open in the tab; then by task. */
const answersByCase = new WeakMap<CaseIndex, Map<string, Answers>>();

/** A student's answers in memory alone, so that they outlast a look elsewhere, and are gone with the page. */
export function answersInTab(index: CaseIndex, { data, seed, items }: Task) {
  const answers = answersByCase.get(index) ?? new Map<string, Answers>();
  answersByCase.set(index, answers);
  const task = `${data} ${seed} ${items}`;
  return {
    read: (): Answers | undefined => answers.get(task),
    write: (given: Answers) => void answers.set(task, given),
    /** Empties the answers to every task of the case. */
    clear: () => answers.clear(),
  };
}
