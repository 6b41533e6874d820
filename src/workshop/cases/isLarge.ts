import type { Case } from "../../case/case.ts";

/** With more statements than this a page holds the first of them, until the script shows all. */
const MOST_WHOLE = 1000;

/** Whether a case is so large that the build draws it in few words: not every mark as an element of its own. */
export function isLarge({ statements }: Case): boolean {
  return statements.length > MOST_WHOLE;
}

/** Of more actors each picture is so many marks that no page holds all of them. */
const MOST_PICTURED = 2000;

/** Whether a case is so large that the build draws it for the most usual windows alone. */
export function isVast({ actors }: Case): boolean {
  return actors.length > MOST_PICTURED;
}
