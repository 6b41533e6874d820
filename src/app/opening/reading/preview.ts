import type { ShownOpening } from "../../../formats/read/build/opener.ts";
import { isOpen } from "../../../formats/read/model/opening.ts";

/** What a page shows of tables on their way to a case. */
export type Preview = ShownOpening;

/** How many questions must be answered before anything opens. */
export function openQuestions({ questions }: Preview): number {
  return questions.filter(isOpen).length;
}
