import type { DateBin } from "../../filter/dateHistogram.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectDateHistogram } from "../../store/facets/dateSelectors.ts";
import { DateBrush } from "./DateBrush.tsx";
import { DayField } from "./DayField.tsx";
import { Facet } from "../facets/Facet.tsx";
import { UndatedChoice } from "./UndatedChoice.tsx";
import "./dateFacet.css";

/** When it was said: a histogram to draw on, two fields that do the same by key, and what becomes of the undated. */
export function DateFacet() {
  const { controls } = useMessages();
  const { bins, undated } = useExplorer(selectDateHistogram);
  return (
    <Facet title={controls.facet.date}>
      {bins.length === 0 ? (
        <p className="quiet">{controls.date.noDates}</p>
      ) : (
        <div className="date-facet">
          <DateBrush bins={bins} />
          <DayFields bins={bins} />
          <UndatedChoice count={undated} />
        </div>
      )}
    </Facet>
  );
}

function DayFields({ bins }: { readonly bins: readonly DateBin[] }) {
  const { date } = useMessages().controls;
  const from = useExplorer((state) => state.filter.from);
  const to = useExplorer((state) => state.filter.to);
  const setDates = useExplorer((state) => state.setDates);
  const range = { min: bins[0]?.from, max: bins.at(-1)?.to };
  // A pair the wrong way round would be turned under the hands of who is typing.
  return (
    <div className="date-facet__fields">
      <DayField
        label={date.from}
        day={from}
        {...range}
        isReady={(day) => day === null || to === null || day <= to}
        onDay={(day) => setDates(day, to)}
      />
      <DayField
        label={date.to}
        day={to}
        {...range}
        isReady={(day) => day === null || from === null || from <= day}
        onDay={(day) => setDates(from, day)}
      />
    </div>
  );
}
