import { isPresented } from "../../store/classChoices.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectWholeNetwork } from "../../store/selectors.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import "./seenWhole.css";

/** A screen that has room for the picture and the sentence over it; the numbers are those of the style sheet. */
export const SEEN_WHOLE = "(min-width: 87.5rem) and (min-height: 53rem)";
/** So many actors can be read in the smallest of these screens. */
const MOST_SEEN = 32;

/**
 * Whether the picture of ties in a pane that scrolls is as high as the screen shows at once, instead of as high as it
 * needs. The section around it says so to the style sheet, by `data-whole`.
 */
export function useSeenWhole(): boolean {
  const isLarge = useMediaQuery(SEEN_WHOLE);
  const isOnPage = useExplorer(({ display }) => !display.embed && !isPresented(display));
  const { nodes } = useExplorer(selectWholeNetwork);
  return isLarge && isOnPage && nodes.filter(({ kind }) => kind === "actor").length <= MOST_SEEN;
}
