import { PHONE } from "../host/mediaQueries.ts";
import { useMediaQuery } from "../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "./ExplorerContext.tsx";
import type { Form } from "./viewChoices.ts";
import type { ViewChoice, Views } from "./views.ts";

/** As what a view is on the screen. */
export type ShownForm = Exclude<Form, "auto">;

interface Shown {
  readonly display: {
    readonly view: ViewChoice;
    readonly form: Form;
    readonly embed: boolean;
    readonly present: boolean;
  };
  readonly views: Views;
}

/** Whether the chosen view can be rows of propositions. */
export function canBeRows({ display, views }: Shown): boolean {
  return display.view === views.ofRows;
}

/**
 * As what the chosen view is shown: as chosen, else on a phone as rows, or as the table where it has none, and elsewhere as
 * the picture. In another page and on a projector by itself always the picture, since the others would be many screens long.
 */
function shownForm(state: Shown, isPhone: boolean): ShownForm {
  const { form, embed, present } = state.display;
  if (form !== "auto" && (form !== "rows" || canBeRows(state))) return form;
  if (!isPhone || embed || present) return "picture";
  return canBeRows(state) ? "rows" : "table";
}

/** As what the chosen view is on this screen. */
export function useShownForm(): ShownForm {
  const isPhone = useMediaQuery(PHONE);
  return useExplorer((state) => shownForm(state, isPhone));
}
