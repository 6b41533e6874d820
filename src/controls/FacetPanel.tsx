import { useMessages } from "../i18n/useMessages.ts";
import { CountAsOne } from "./CountAsOne.tsx";
import { FewestFacet } from "./facets/FewestFacet.tsx";
import { DateFacet } from "./dates/DateFacet.tsx";
import { ChoiceFacet } from "./facets/ChoiceFacet.tsx";
import { PropositionFacet } from "./facets/PropositionFacet.tsx";
import { SearchField } from "./facets/SearchField.tsx";
import { StanceFacet } from "./facets/StanceFacet.tsx";
import "./facetPanel.css";

interface FacetPanelProps {
  /** Whether the search is elsewhere on the screen. */
  readonly isWithoutSearch?: boolean;
}

/** Everything by which statements are filtered: the search and eight facets. */
export function FacetPanel({ isWithoutSearch = false }: FacetPanelProps) {
  const { controls, words } = useMessages();
  return (
    <div className="facet-panel">
      <h2 className="visually-hidden">{controls.filters}</h2>
      {!isWithoutSearch && <SearchField />}
      <CountAsOne />
      <StanceFacet />
      <PropositionFacet />
      <DateFacet />
      <ChoiceFacet name="kind" labels={words.kind} />
      <ChoiceFacet name="commitment" labels={words.commitment} meanings={words.commitmentMeaning} />
      <ChoiceFacet name="attribution" labels={words.attribution} meanings={words.attributionMeaning} />
      <ChoiceFacet name="naming" labels={words.naming} />
      <FewestFacet />
    </div>
  );
}
