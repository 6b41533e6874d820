import type { Case } from "../../case/case.ts";
import type { ViewName } from "../../store/views.ts";

/** These compare each actor with each other: of more than so many a build would wait for hours. */
const MOST_COMPARED = 1500;
const COMPARES: Partial<Record<ViewName, true>> = { sides: true, firmness: true };

/** Whether a view of a case takes so long that the page alone works it out, for whoever asks for it there. */
export function isLongToDraw({ actors }: Case, view: ViewName): boolean {
  return COMPARES[view] === true && actors.length > MOST_COMPARED;
}
