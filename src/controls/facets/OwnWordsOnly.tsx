import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** Shows statements in the actors' own words alone, or again everything that is not filtered otherwise; absent in a case without any. */
export function OwnWordsOnly() {
  const { controls } = useMessages();
  const hasOwnWords = useExplorer(({ index }) => index.facets.attribution.has("direct"));
  const attribution = useExplorer(({ filter }) => filter.attribution);
  const choose = useExplorer((state) => state.choose);
  if (!hasOwnWords) return null;
  const isOn = attribution.length === 1 && attribution[0] === "direct";
  return (
    <div>
      <Button aria-pressed={isOn} onClick={() => choose("attribution", isOn ? [] : ["direct"])}>
        {controls.ownWordsOnly}
      </Button>
    </div>
  );
}
