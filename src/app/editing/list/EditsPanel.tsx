import { useRef } from "react";
import { withoutEdit, withoutLost } from "../../../case/edits/changeCase.ts";
import { editsOf } from "../../../case/edits/editsOf.ts";
import { type Edit, editKey } from "../../../case/edits/edit.ts";
import { groupedBy } from "../../../case/edits/groupedBy.ts";
import { originalOf } from "../../../case/edits/originalOf.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Panel } from "../../../reading/panel/Panel.tsx";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import { useFocusAfterRemoval } from "../../../ui/hooks/useFocusAfterRemoval.ts";
import { EditedEntryTold } from "./EditedEntryTold.tsx";
import { KeptWhere } from "./KeptWhere.tsx";
import { LostEdits } from "./LostEdits.tsx";
import { useUndoing } from "./useUndoing.ts";
import "./editsPanel.css";

/** All that a person has edited in the case, each with what the file says, to be taken back one by one or all together. */
export function EditsPanel() {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const { said, redo, undo } = useUndoing();
  const region = useRef<HTMLDivElement>(null);
  const focusNear = useFocusAfterRemoval(region);
  const edits = editsOf(shown);
  const lost = shown.edits?.lost ?? [];
  const undoAt = (edit: Edit, at: number) => {
    focusNear(at);
    undo(withoutEdit(shown, edit));
  };
  const discard = (one: (typeof lost)[number]) => {
    focusNear(0);
    undo(withoutLost(shown, one));
  };
  return (
    <Panel subject="edits" heading={words.title}>
      <p>{edits.length + lost.length === 0 ? words.nothing : words.lead}</p>
      {edits.length > 0 && <KeptWhere />}
      <p className="edits-said">
        <span role="status">{said}</span> {redo !== null && <Button onClick={redo}>{words.redo}</Button>}
      </p>
      <div ref={region} tabIndex={-1} className="edits">
        {[...groupedBy(edits, entryKey)].map(([key, group]) => (
          <EditedEntryTold
            key={key}
            edits={group}
            onUndo={(edit) =>
              undoAt(
                edit,
                edits.findIndex((one) => editKey(one) === editKey(edit)),
              )
            }
          />
        ))}
        <LostEdits lost={lost} onDiscard={discard} />
        {edits.length > 1 && (
          <p>
            <Button onClick={() => undo(originalOf(shown))}>{words.undoAll}</Button>
          </p>
        )}
      </div>
    </Panel>
  );
}

/** A statement that was removed is told with what was changed in it before. */
function entryKey({ of, id }: Edit): string {
  return JSON.stringify([of === "removal" ? "statement" : of, id]);
}
