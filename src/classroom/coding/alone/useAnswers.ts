import { useState } from "react";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import {
  type Answers,
  answersInTab,
  answersOf,
  forgetAnswers,
  keepAnswers,
  readAnswers,
} from "./keptAnswers.ts";
import type { Task } from "../resultCode.ts";
import type { StanceCode } from "../stanceCode.ts";

/** Whether the browser keeps the answers: not asked to, it does, or it will not. */
export type Keeping = "no" | "yes" | "refused";

interface AnswersInHand {
  readonly answers: Answers;
  readonly keeping: Keeping;
  readonly give: (at: number, code: StanceCode) => void;
  readonly keep: (isWanted: boolean) => void;
  /** Starts again, as another sheet. */
  readonly renew: () => void;
  /** Empties the answers, and all that is kept. */
  readonly clear: () => void;
}

/** A student's answers to a task, which last as long as the page; the browser keeps them only after `keep` is called. */
export function useAnswers(task: Task): AnswersInHand {
  const inTab = answersInTab(useExplorer(answersOf), task);
  const [kept] = useState(() => readAnswers(task));
  const [answers, setAnswers] = useState<Answers>(() => kept ?? inTab.read() ?? noAnswers(task));
  const [keeping, setKeeping] = useState<Keeping>(kept === null ? "no" : "yes");
  const store = (next: Answers) => setKeeping(keepAnswers(task, next) ? "yes" : "refused");
  const become = (next: Answers) => {
    setAnswers(next);
    inTab.write(next);
    if (keeping !== "no") store(next);
  };
  const give = (at: number, code: StanceCode) => become({ ...answers, codes: answers.codes.with(at, code) });
  const renew = () => become(noAnswers(task));
  const forget = () => {
    forgetAnswers();
    setKeeping("no");
  };
  const clear = () => {
    forget();
    inTab.clear();
    setAnswers(noAnswers(task));
  };
  return { answers, keeping, give, renew, keep: (isWanted) => (isWanted ? store(answers) : forget()), clear };
}

function noAnswers({ items }: Task): Answers {
  return { sheet: randomNumber(), codes: Array.from({ length: items }, () => null) };
}

/** A number of 16 bits that nobody can foresee, to tell sheets apart that are otherwise alike. */
function randomNumber(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
}
