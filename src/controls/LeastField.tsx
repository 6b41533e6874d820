import { useId } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";

/** From which strength on ties are shown; what is no number leaves none out. */
export function LeastField() {
  const { projection } = useMessages();
  const id = useId();
  const least = useExplorer((state) => state.display.least);
  const show = useExplorer((state) => state.show);
  return (
    <div className="labelled-select">
      <label htmlFor={id} className="labelled-select__label">
        {projection.control.least}
      </label>
      <input
        id={id}
        className="tie-controls__least"
        type="number"
        min={0}
        max={MOST}
        step="any"
        value={least}
        onChange={(event) => show({ least: readLeast(event.currentTarget.valueAsNumber) })}
      />
    </div>
  );
}

const MOST = 999_999;

/** To three places, as an address keeps it. */
function readLeast(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(MOST, Math.max(0, value)) * 1000) / 1000 : 0;
}
