import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { DRAWN_AS } from "../../store/viewChoices.ts";
import { Button } from "../../ui/Button.tsx";
import { focusNext } from "../../ui/hooks/focusNext.ts";
import "../../controls/switch.css";

/** Between what the ties of a large case are drawn: between its groups, or between the actors of the strongest pairs. One stop for Tab. */
export function DrawnSwitch() {
  const { as: names } = useWords(groupTiesWords);
  const chosen = useExplorer((state) => state.display.drawn);
  const show = useExplorer((state) => state.show);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="toolbar" className="switch" aria-label={names.title} onKeyDown={focusNext}>
      {DRAWN_AS.map((drawn) => (
        <Button
          key={drawn}
          aria-pressed={drawn === chosen}
          tabIndex={drawn === chosen ? 0 : -1}
          onClick={() => show({ drawn })}
        >
          {names[drawn]}
        </Button>
      ))}
    </div>
  );
}
