import type { Case } from "../../../case/case.ts";
import { type Edit, type FieldEdit, editKey, isRemoval } from "../../../case/edits/edit.ts";
import { aboutOf } from "../../../case/edits/entryAt.ts";
import { originalOf } from "../../../case/edits/originalOf.ts";
import type { LostEdit } from "../../../case/edited.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { EditChange } from "../../editing/told/EditChange.tsx";
import { EditValue } from "../../editing/told/EditValue.tsx";
import { useFieldName } from "../../editing/told/useFieldName.ts";

interface CarriedListProps {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly shown: Case;
  readonly isOpen?: boolean;
}

/** Some of the edits with what they say, folded away where nothing is to be decided; nothing where there are none. */
export function CarriedList({ title, edits, shown, isOpen = false }: CarriedListProps) {
  const file = originalOf(shown);
  if (edits.length === 0) return null;
  return (
    <details className="carried-edits__part" open={isOpen}>
      <summary>{title}</summary>
      <ul>
        {edits.map((edit) => (
          <li key={editKey(edit)}>
            {isRemoval(edit) ? (
              <RemovedTold file={file} id={edit.id} />
            ) : (
              <ChangedTold edit={edit} shown={shown} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ChangedTold({ edit, shown }: { readonly edit: FieldEdit; readonly shown: Case }) {
  const words = useWords(editingWords);
  const field = useFieldName(shown)(edit);
  const name = edit.of === "case" ? words.aboutCase : aboutOf(shown, edit).join(", ");
  return (
    <>
      <p>
        <bdi>{words.fieldOf({ field, name })}</bdi>
      </p>
      <EditChange shown={shown} edit={edit} />
    </>
  );
}

/** A statement that the file has no more is told by its page alone, of which nothing is left. */
function RemovedTold({ file, id }: { readonly file: Case; readonly id: string }) {
  const { carried: words } = useWords(editingWords);
  const name = aboutOf(file, { of: "statement", id }).join(", ");
  return <p>{name === "" ? words.removedGone : words.removedOf({ name })}</p>;
}

/** The edits that have no place in the file, with what was written. */
export function LostList({ lost, shown }: { readonly lost: readonly LostEdit[]; readonly shown: Case }) {
  const words = useWords(editingWords);
  const fieldName = useFieldName(shown);
  if (lost.length === 0) return null;
  return (
    <details className="carried-edits__part" open>
      <summary>{words.lostTitle}</summary>
      <ul>
        {lost.map((one) => (
          <li key={JSON.stringify(one)}>
            <p>
              <bdi>{words.fieldOf({ field: fieldName(one), name: one.about.join(", ") })}</bdi>
            </p>
            <p className="quiet">
              {words.youSay} <EditValue shown={shown} at={one} value={one.now} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
