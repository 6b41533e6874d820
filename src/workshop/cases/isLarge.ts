import type { Case } from "../../case/case.ts";

/** With more statements than this a page holds the first of them, until the script shows all. */
const MOST_WHOLE = 1000;

/** Whether a case is so large that the build draws it in few words: in fewer windows, and not every mark as an element of its own. */
export function isLarge({ statements }: Case): boolean {
  return statements.length > MOST_WHOLE;
}
