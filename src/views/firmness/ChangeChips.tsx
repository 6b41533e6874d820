import { useRef } from "react";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { type Change, formatChange, withoutChange } from "../../network/firmness/change.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useFocusAfterRemoval } from "../../ui/hooks/useFocusAfterRemoval.ts";
import { changeName } from "./changeName.ts";
import "../../controls/activeFilters.css";

/** What is tried out, each as a chip that takes it back. The focus stays here. */
export function ChangeChips() {
  const firmness = useWords(firmnessWords);
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const index = useExplorer((state) => state.index);
  const language = useLanguage();
  const nameOf = (change: Change) => changeName(change, index, language);
  const region = useRef<HTMLElement>(null);
  const focusFrom = useFocusAfterRemoval(region);
  const remove = (change: Change, place: number) => {
    focusFrom(place);
    show({ changes: withoutChange(changes, change) });
  };
  const removeAll = () => {
    focusFrom(0);
    show({ changes: [] });
  };
  return (
    <section ref={region} className="active-filters" aria-label={firmness.changes} tabIndex={-1}>
      {changes.length === 0 ? (
        <p className="quiet">{firmness.none}</p>
      ) : (
        <>
          <ul className="active-filters__chips">
            {changes.map((change, place) => (
              <li key={formatChange(change)}>
                <Button
                  aria-label={firmness.undo({ change: nameOf(change) })}
                  onClick={() => remove(change, place)}
                >
                  <bdi>{nameOf(change)}</bdi>
                  <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                    <path d="M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5" />
                  </svg>
                </Button>
              </li>
            ))}
          </ul>
          <Button isPlain onClick={removeAll}>
            {firmness.undoAll}
          </Button>
        </>
      )}
    </section>
  );
}
