import * as v from "valibot";
import type { CaseIndex } from "../../../case/caseIndex.ts";
import { type SafeStorage, safeStorage } from "../../../host/safeStorage.ts";
import { perCase } from "../../choose/perCase.ts";
import type { Task } from "../resultCode.ts";
import { type Codes, STANCE_CODES } from "../stanceCode.ts";

/** The only key under which anything of a class is kept. */
const KEY = "standpoint-coding";

const keptSchema = v.object({
  task: v.object({ data: v.number(), seed: v.number(), items: v.number() }),
  sheet: v.number(),
  codes: v.array(v.nullable(v.picklist(STANCE_CODES))),
});

/** Of each case, by task. */
const answersOf = perCase(() => new Map<string, Answers>());

/** A student's answers, as far as they are given, and what they answer. */
export interface Answers {
  readonly sheet: number;
  readonly codes: Codes;
}

/** The answers to this task that the browser was asked to keep; null if there are none, or only those to another. */
export function readAnswers(task: Task, storage: SafeStorage = safeStorage): Answers | null {
  const kept = v.safeParse(keptSchema, parsed(storage.get(KEY)));
  if (!kept.success) return null;
  const { task: of, sheet, codes } = kept.output;
  const isSame = of.data === task.data && of.seed === task.seed && codes.length === task.items;
  return isSame ? { sheet, codes } : null;
}

/** Keeps the answers in this browser, in place of any others; false if it lasts only as long as the page. */
export function keepAnswers(
  task: Task,
  { sheet, codes }: Answers,
  storage: SafeStorage = safeStorage,
): boolean {
  return storage.set(KEY, JSON.stringify({ task, sheet, codes }));
}

/** Empties all that is kept of a class. */
export function forgetAnswers(storage: SafeStorage = safeStorage): void {
  storage.remove(KEY);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

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
