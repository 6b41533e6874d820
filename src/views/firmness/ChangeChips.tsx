import { useRef } from "react";
import type { StatementId } from "../../case/statement.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Change, formatChange, withoutChange } from "../../network/firmness/change.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useFocusAfterRemoval } from "../../ui/hooks/useFocusAfterRemoval.ts";
import "../../controls/activeFilters.css";

/** What is tried out, each as a chip that takes it back. The focus stays here. */
export function ChangeChips() {
  const firmness = useWords(firmnessWords);
  const changes = useExplorer((state) => state.display.changes);
  const show = useExplorer((state) => state.show);
  const nameOf = useChangeName();
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

/** What a change is called: "without China on Genocide". */
function useChangeName(): (change: Change) => string {
  const { change: words } = useWords(firmnessWords);
  const index = useExplorer((state) => state.index);
  const actorName = (id: string) => {
    const actor = index.case.actors.find((one) => one.id === id);
    return actor?.label ?? actor?.name ?? id;
  };
  const said = (id: StatementId) => {
    const statement = index.statements.get(id);
    const proposition = index.case.propositions.find((one) => one.id === statement?.proposition);
    return { actor: actorName(statement?.actor ?? id), proposition: proposition?.label ?? id };
  };
  return (change) => {
    switch (change.kind) {
      case "without-statement":
      case "flip-statement":
        return words[change.kind](said(change.statement));
      case "without-actor":
        return words[change.kind]({ actor: actorName(change.actor) });
      case "without-second-hand":
      case "without-unnamed":
        return words[change.kind]();
    }
  };
}
