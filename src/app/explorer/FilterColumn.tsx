import { FacetPanel } from "../../controls/FacetPanel.tsx";
import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import type { FilterColumnState } from "./useFilterColumn.ts";

/** The filters; on a wide screen with a button that closes them, and without the search, which is over the list. */
export function FilterColumn({ filters }: { readonly filters: FilterColumnState }) {
  const { controls } = useMessages();
  if (useMediaQuery(NARROW)) return <FacetPanel />;
  return (
    <>
      <p className="filter-column__head">
        <span>{controls.filters}</span>
        <Button
          isPlain
          aria-label={controls.closeFilters}
          title={controls.closeFilters}
          onClick={filters.close}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M2 2 10 10M10 2 2 10" />
          </svg>
        </Button>
      </p>
      <FacetPanel isWithoutSearch />
    </>
  );
}
