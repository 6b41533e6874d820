import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { DateFacet } from "./dates/DateFacet.tsx";
import { ChoiceFacet } from "./facets/ChoiceFacet.tsx";
import { PropositionFacet } from "./facets/PropositionFacet.tsx";
import { SearchField } from "./facets/SearchField.tsx";
import { StanceFacet } from "./facets/StanceFacet.tsx";
import "./facetPanel.css";

/** Everything by which statements are filtered: the search and seven facets. */
export function FacetPanel() {
  const { controls, words } = useMessages();
  return (
    <div className="facet-panel">
      <h2 className="visually-hidden">{controls.filters}</h2>
      <SearchField />
      <OwnWordsOnly />
      <StanceFacet />
      <PropositionFacet />
      <DateFacet />
      <ChoiceFacet name="kind" labels={words.kind} />
      <ChoiceFacet name="commitment" labels={words.commitment} meanings={words.commitmentMeaning} />
      <ChoiceFacet name="attribution" labels={words.attribution} meanings={words.attributionMeaning} />
      <ChoiceFacet name="naming" labels={words.naming} />
    </div>
  );
}

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
