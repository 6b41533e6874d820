import { useMessages } from "../../i18n/useMessages.ts";
import { useGo } from "../../store/place/useGo.ts";
import { useHere } from "../../store/place/useHere.ts";
import { usePlaceTo } from "../../store/place/usePlaceTo.ts";
import { ListBox } from "../../ui/combobox/ListBox.tsx";
import type { Combobox } from "../../ui/combobox/useCombobox.ts";
import { SUGGESTION_GROUPS, type Suggestion } from "./suggestion.ts";

interface SuggestionListProps {
  readonly combobox: Combobox;
  readonly suggestions: readonly Suggestion[];
  /** Called when one is chosen, before the address changes. */
  readonly onChosen: () => void;
}

/** The suggestions under the search field. One that is chosen takes the place of the typed words: its page opens, or it is filtered by. */
export function SuggestionList({ combobox, suggestions, onChosen }: SuggestionListProps) {
  const { controls, formats } = useMessages();
  const go = useGo();
  const placeTo = usePlaceTo();
  const { pathname } = useHere();
  const choose = (key: string) => {
    const chosen = suggestions.find((one) => one.key === key);
    if (chosen === undefined) return;
    const { place, filtered } = chosen;
    const isPage = place !== undefined;
    const there = placeTo(place ?? { page: "explorer" }, {
      filtered: { text: "", ...filtered },
      inPane: isPage,
    });
    onChosen();
    go(isPage ? there : { ...there, pathname });
  };
  const groups = SUGGESTION_GROUPS.map((group) => ({
    title: controls.suggestionGroup[group],
    options: suggestions
      .filter((suggestion) => suggestion.group === group)
      .map(({ key, text, note, count }) => ({
        key,
        text,
        note,
        end: (
          <>
            {formats.number(count)} <span className="visually-hidden">{controls.countUnit({ count })}</span>
          </>
        ),
      })),
  })).filter(({ options }) => options.length > 0);
  return <ListBox label={controls.suggestions} combobox={combobox} groups={groups} onChoose={choose} />;
}
