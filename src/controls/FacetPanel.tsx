import { attributeFacet } from "../case/attribute.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
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

/** Everything by which statements are filtered: the search, the facets of every case, and those that the case has for its own actors. */
export function FacetPanel({ isWithoutSearch = false }: FacetPanelProps) {
  const { controls, words } = useMessages();
  const { attributes } = useExplorer((state) => state.index);
  return (
    <div className="facet-panel">
      <h2 className="visually-hidden">{controls.filters}</h2>
      {!isWithoutSearch && <SearchField />}
      <CountAsOne />
      <StanceFacet />
      <PropositionFacet />
      <DateFacet />
      <ChoiceFacet name="kind" />
      {[...attributes.keys()].map((id) => (
        <ChoiceFacet key={id} name={attributeFacet(id)} />
      ))}
      <ChoiceFacet name="commitment" meanings={words.commitmentMeaning} />
      <ChoiceFacet name="attribution" meanings={words.attributionMeaning} />
      <ChoiceFacet name="naming" />
      <FewestFacet />
    </div>
  );
}
