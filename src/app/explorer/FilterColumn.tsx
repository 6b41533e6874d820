import { NARROW } from "../../host/mediaQueries.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { rooms } from "../rooms/rooms.ts";
import type { FilterColumnState } from "./useFilterColumn.ts";

/** The filters, loaded when they are first open; on a wide screen with a button that closes them, and without the search, which is over the list. */
export function FilterColumn({ filters }: { readonly filters: FilterColumnState }) {
  const { controls } = useMessages();
  const isNarrow = useMediaQuery(NARROW);
  if (!filters.isOpen) return null;
  const panel = (
    <InRoom room={rooms.filters}>{({ FacetPanel }) => <FacetPanel isWithoutSearch={!isNarrow} />}</InRoom>
  );
  if (isNarrow) return panel;
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
      {panel}
    </>
  );
}
