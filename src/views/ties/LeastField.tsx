import { useId, useState } from "react";
import { projectionWords } from "../../i18n/en/views/projection.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** From which strength on ties are shown; what is no number leaves none out. */
export function LeastField() {
  const projection = useWords(projectionWords);
  const id = useId();
  const least = useExplorer((state) => state.display.least);
  const show = useExplorer((state) => state.show);
  // While one types, the field may be empty, or end in a point, without being filled in by what that counts as.
  const [draft, setDraft] = useState<string | null>(null);
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
        value={draft ?? least}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          show({ least: readLeast(currentTarget.valueAsNumber) }, "continuous");
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}

const MOST = 999_999;

/** To three places, as an address keeps it. */
function readLeast(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(MOST, Math.max(0, value)) * 1000) / 1000 : 0;
}
