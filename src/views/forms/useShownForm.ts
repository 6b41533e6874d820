import { PHONE } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/**
 * Whether the view is drawn or stands as a table: as chosen, else the table on a phone and the picture elsewhere. In
 * another page and on a projector the picture too, since a table in a narrow frame would be many screens long.
 */
export function useShownForm(): "picture" | "table" {
  const isPhone = useMediaQuery(PHONE);
  const form = useExplorer((state) => state.display.form);
  const isFramed = useExplorer(({ display }) => display.embed || display.present);
  if (form !== "auto") return form;
  return isPhone && !isFramed ? "table" : "picture";
}
