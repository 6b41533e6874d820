import type { Statement } from "../../case/statement.ts";
import { firmnessWords } from "../../i18n/en/views/firmness.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { commitmentsOf } from "./commitment/commitmentsOf.ts";

/** What a statement is called where its words are not given: who takes which stance on what, and how far they commit. */
export function useStatementName(): (statement: Statement) => string {
  const { words } = useMessages();
  const firmness = useWords(firmnessWords);
  const index = useExplorer((state) => state.index);
  return (statement) => {
    const { actor, stance, proposition } = statement;
    const speaker = index.actors.get(actor);
    return firmness.statement({
      actor: speaker?.label ?? speaker?.name ?? actor,
      stance: words.stance[stance],
      proposition: index.propositions.get(proposition)?.label ?? proposition,
      commitments: commitmentsOf([statement], words),
    });
  };
}
