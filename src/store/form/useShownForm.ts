import { PHONE } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../ExplorerContext.tsx";
import { type ShownForm, shownForm } from "./shownForm.ts";

/** As what the chosen view is on this screen. */
export function useShownForm(): ShownForm {
  const isPhone = useMediaQuery(PHONE);
  return useExplorer((state) => shownForm(state, isPhone));
}
