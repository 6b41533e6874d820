import type { ReactNode } from "react";
import { withoutEdit } from "../../case/edits/changeCase.ts";
import { editsOf } from "../../case/edits/editsOf.ts";
import { isRemoval } from "../../case/edits/edit.ts";
import { aboutOf } from "../../case/edits/entryAt.ts";
import { originalOf } from "../../case/edits/originalOf.ts";
import type { Case } from "../../case/case.ts";
import type { Statement } from "../../case/statement.ts";
import { editingWords } from "../../i18n/en/editing/editing.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Panel } from "../../reading/panel/Panel.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { RemovedWords } from "./told/RemovedWords.tsx";
import { useSaving } from "./saving/useSaving.ts";

interface RemovedStatementProps {
  readonly id: string;
  /** What is there for a statement that nobody has removed. */
  readonly otherwise: ReactNode;
}

/** The page of a statement that was removed, with what brings it back. */
export function RemovedStatement({ id, otherwise }: RemovedStatementProps) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const save = useSaving();
  const removal = editsOf(shown).find((edit) => isRemoval(edit) && edit.id === id);
  if (removal === undefined || !isRemoval(removal)) return otherwise;
  const file = originalOf(shown);
  const gone = goneWith(file, shown, removal.was);
  return (
    <Panel subject={`removed ${id}`} heading={words.removed}>
      <RemovedWords file={file} statement={removal.was} />
      {gone.length > 0 && <p className="quiet">{words.removedWith({ names: gone.join(", ") })}</p>}
      <p className="edit-entry">
        <Button onClick={() => save(withoutEdit(shown, removal))}>{words.bringBack}</Button>
      </p>
    </Panel>
  );
}

/** The names of those who went with a statement, since nothing else is known of them. */
function goneWith(file: Case, shown: Case, { actor, proposition }: Statement): readonly string[] {
  const isGone = (list: readonly { readonly id: string }[], id: string) => !list.some((one) => one.id === id);
  return [
    ...(isGone(shown.actors, actor) ? aboutOf(file, { of: "actor", id: actor }) : []),
    ...(isGone(shown.propositions, proposition) ? aboutOf(file, { of: "proposition", id: proposition }) : []),
  ];
}
