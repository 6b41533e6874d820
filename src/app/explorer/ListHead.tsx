import { ActiveFilters } from "../../controls/ActiveFilters.tsx";
import { FiltersButton } from "../../controls/FiltersButton.tsx";
import { ResultCount } from "../../controls/ResultCount.tsx";
import { UnknownInLink } from "../../controls/UnknownInLink.tsx";
import { SearchField } from "../../controls/facets/SearchField.tsx";
import { NARROW } from "../../host/mediaQueries.ts";
import { focusResults } from "../../store/focusResults.ts";
import { HiddenNames } from "../../store/hiding/HiddenNames.tsx";
import { NamesSwitch } from "../../store/hiding/NamesSwitch.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { MayEdit } from "../../reading/panel/MayEdit.tsx";
import { rooms } from "../rooms/rooms.ts";
import { OtherVersion } from "../shell/OtherVersion.tsx";
import { FILTERS_BUTTON_ID, type FilterColumnState } from "./useFilterColumn.ts";

interface ListHeadProps {
  readonly filters: FilterColumnState;
  readonly isPrinted: boolean;
}

/** The head of the list: what is shown, the search, the button of the filters, and what is filtered by. */
export function ListHead({ filters, isPrinted }: ListHeadProps) {
  const isNarrow = useMediaQuery(NARROW);
  return (
    <div className="explorer__results" data-unprinted={!isPrinted || undefined}>
      <UnknownInLink />
      <OtherVersion />
      <HiddenNames>
        <NamesSwitch onFlip={focusResults} />
      </HiddenNames>
      <ResultCount />
      <MayEdit>{({ EditsNotice }) => <EditsNotice />}</MayEdit>
      {!isNarrow && (
        <div className="explorer__find">
          <SearchField />
          <FiltersButton
            id={FILTERS_BUTTON_ID}
            isOpen={filters.isOpen}
            room={rooms.filters}
            onClick={filters.isOpen ? filters.close : filters.open}
          />
        </div>
      )}
      <ActiveFilters />
    </div>
  );
}
