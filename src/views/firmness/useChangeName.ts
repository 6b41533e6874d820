import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StatementId } from "../../case/statement.ts";
import type { Change } from "../../network/firmness/change.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** What a change is called: "without China on Genocide". */
export function useChangeName(): (change: Change) => string {
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
