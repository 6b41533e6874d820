import type { Case } from "../../case/case.ts";
import type { ViewName } from "../../store/views.ts";

/** These compare each actor with each other: of more than so many a build would wait for hours. */
const MOST_COMPARED = 1500;
const COMPARES: Partial<Record<ViewName, true>> = { sides: true, firmness: true };

/** `DRAWN_VIEWS=network,matrix npm run build` draws the pages of these views alone, which is quicker where no others are looked at. */
const ASKED = process.env["DRAWN_VIEWS"]?.split(",");

/** Whether a view of a case takes so long, or longer than the build is to take, that the page alone works it out, for whoever asks for it there. */
export function isLongToDraw({ actors }: Case, view: ViewName): boolean {
  if (ASKED !== undefined && !ASKED.includes(view)) return true;
  return COMPARES[view] === true && actors.length > MOST_COMPARED;
}
