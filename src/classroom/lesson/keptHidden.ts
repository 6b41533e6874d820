import { createContext, useState } from "react";
import { readNames } from "../../store/classChoices.ts";
import type { LessonStep } from "./lesson.ts";
import { hidesNames } from "./stepAddress.ts";

/** Whether somebody has hidden the names for the lesson that is on, so that the next steps hide them too; null outside of lessons. */
export const KeptHidden = createContext<boolean | null>(null);

/**
 * Remembers whether somebody has hidden names, until they are shown again. A step that hides names by its own state hides
 * them in itself alone, unless one arrives (`isAsked`) at an address that asks for it.
 */
export function useKeptHidden({ state }: LessonStep, search: string, isAsked: boolean): boolean {
  const [isKept, keep] = useState(false);
  const isOwn = hidesNames(state);
  const isHidden = !readNames(search).names && (isKept || isAsked || !isOwn);
  if (isHidden !== isKept) keep(isHidden);
  return isHidden;
}
