import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import { TIES } from "../../network/addresses/shownTies.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import "./tiesSwitch.css";

/** Which ties are shown: what actors do towards each other, how they are related, or both. */
export function TiesSwitch() {
  const { ties: names } = useWords(addresseesWords);
  const shown = useExplorer((state) => state.display.ties);
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="ties-switch" aria-label={names.title}>
      {TIES.map((ties) => (
        <button
          key={ties}
          type="button"
          className="ties-switch__choice"
          aria-pressed={ties === shown}
          onClick={() => show({ ties })}
        >
          {names[ties]}
        </button>
      ))}
    </fieldset>
  );
}
