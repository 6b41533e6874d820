import { useMessages } from "../i18n/useMessages.ts";
import { ChoiceFacet } from "./ChoiceFacet.tsx";
import { DateFacet } from "./DateFacet.tsx";
import { OwnWordsOnly } from "./OwnWordsOnly.tsx";
import { PropositionFacet } from "./PropositionFacet.tsx";
import { SearchField } from "./SearchField.tsx";
import { StanceFacet } from "./StanceFacet.tsx";
import "./facetPanel.css";

/** Everything by which statements are filtered: the search and six facets. */
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
      <ChoiceFacet name="attribution" labels={words.attribution} meanings={words.attributionMeaning} />
      <ChoiceFacet name="naming" labels={words.naming} />
    </div>
  );
}
