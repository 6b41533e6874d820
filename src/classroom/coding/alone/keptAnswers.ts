import * as v from "valibot";
import { type SafeStorage, safeStorage } from "../../../host/safeStorage.ts";
import { perCase, withMade } from "../../choose/perCase.ts";
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
export const answersOf = perCase((): GivenAnswers => ({ byTask: new Map() }));

interface GivenAnswers {
  byTask: ReadonlyMap<string, Answers>;
}

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
export function answersInTab(answers: GivenAnswers, { data, seed, items }: Task) {
  const task = `${data} ${seed} ${items}`;
  return {
    read: (): Answers | undefined => answers.byTask.get(task),
    write: (given: Answers) => void (answers.byTask = withMade(answers.byTask, task, given)),
    /** Empties the answers to every task of the case. */
    clear: () => void (answers.byTask = new Map()),
  };
}
