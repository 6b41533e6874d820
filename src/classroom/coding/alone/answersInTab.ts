import type { CaseIndex } from "../../../case/caseIndex.ts";
import type { Answers } from "./keptAnswers.ts";
import { perCase } from "../../choose/perCase.ts";
import type { Task } from "../resultCode.ts";

/** Of each case, by task. */
const answersOf = perCase(() => new Map<string, Answers>());

/** A student's answers in memory alone, so that they outlast a look elsewhere, and are gone with the page. */
export function answersInTab(index: CaseIndex, { data, seed, items }: Task) {
  const answers = answersOf(index);
  const task = `${data} ${seed} ${items}`;
  return {
    read: (): Answers | undefined => answers.get(task),
    write: (given: Answers) => void answers.set(task, given),
    /** Empties the answers to every task of the case. */
    clear: () => answers.clear(),
  };
}
