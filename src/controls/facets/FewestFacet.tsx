import { useId, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Facet } from "./Facet.tsx";
import "./fewestFacet.css";

/** How many statements an actor must have made, so that those who hardly spoke can be left out. */
export function FewestFacet() {
  const { facet, fewest: words, countUnit } = useMessages().controls;
  const fewest = useExplorer((state) => state.filter.fewest);
  const setFewest = useExplorer((state) => state.setFewest);
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const write = (text: string) => {
    setDraft(text);
    if (/^\d{1,9}$/.test(text)) setFewest(Number(text));
  };
  return (
    <Facet title={facet.fewest}>
      <label className="fewest-facet">
        {words.label}
        <input
          type="number"
          className="line-field"
          inputMode="numeric"
          min={1}
          step={1}
          value={draft ?? fewest}
          aria-describedby={id}
          onChange={(event) => write(event.target.value)}
          onBlur={() => setDraft(null)}
        />
        {countUnit({ count: fewest })}
      </label>
      <p id={id} className="quiet">
        {words.meaning}
      </p>
    </Facet>
  );
}
