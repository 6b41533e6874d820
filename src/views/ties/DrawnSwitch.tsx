import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { DRAWN_AS } from "../../store/viewChoices.ts";
import "../addressees/tiesSwitch.css";
import "./drawnSwitch.css";

/** Between what the ties of a large case are drawn: between its groups, or between the actors of the strongest pairs. */
export function DrawnSwitch() {
  const { as: names } = useWords(groupTiesWords);
  const chosen = useExplorer((state) => state.display.drawn);
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="ties-switch drawn-switch" aria-label={names.title}>
      {DRAWN_AS.map((drawn) => (
        <button
          key={drawn}
          type="button"
          className="ties-switch__choice"
          aria-pressed={drawn === chosen}
          onClick={() => show({ drawn })}
        >
          {names[drawn]}
        </button>
      ))}
    </fieldset>
  );
}
