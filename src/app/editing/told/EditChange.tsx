import type { Case } from "../../../case/case.ts";
import type { FieldEdit } from "../../../case/edits/edit.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { EditValue } from "./EditValue.tsx";
import "./editChange.css";

interface EditChangeProps {
  readonly shown: Case;
  readonly edit: FieldEdit;
}

/** What the file says of a field and what a person says, one over the other; of a clash also what the earlier file said. */
export function EditChange({ shown, edit }: EditChangeProps) {
  const words = useWords(editingWords);
  const told = [
    ...(edit.clash === undefined ? [] : [[words.earlierSaid, edit.clash.earlier, "earlier"] as const]),
    [words.fileSays, edit.was, "was"] as const,
    [words.youSay, edit.now, "now"] as const,
  ];
  return (
    <dl className="edit-change">
      {told.map(([who, value, which]) => (
        <div key={which} data-which={which}>
          <dt>{who}</dt>
          <dd>
            <EditValue shown={shown} at={edit} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
