import type { LostEdit } from "../../../case/edited.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import { CopyField } from "../../../ui/CopyField.tsx";
import { useToldValue } from "../told/EditValue.tsx";
import { useFieldName } from "../told/useFieldName.ts";

interface LostEditsProps {
  readonly lost: readonly LostEdit[];
  readonly onDiscard: (one: LostEdit) => void;
}

/** The edits that a corrected file has no place for, with what was written, to be copied or discarded. */
export function LostEdits({ lost, onDiscard }: LostEditsProps) {
  const words = useWords(editingWords);
  if (lost.length === 0) return null;
  return (
    <section className="edited-entry">
      <h3>{words.lostTitle}</h3>
      <p className="quiet">{words.lostLead}</p>
      {lost.map((one) => (
        <LostTold key={JSON.stringify(one)} one={one} onDiscard={onDiscard} />
      ))}
    </section>
  );
}

function LostTold({ one, onDiscard }: { readonly one: LostEdit } & Pick<LostEditsProps, "onDiscard">) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const about = one.about.join(", ");
  const field = useFieldName(shown)(one);
  const name = field === "" ? about : words.fieldOf({ field, name: about });
  const told = useToldValue(shown)(one, one.now);
  return (
    <div className="edited-field">
      <CopyField label={words.copyNamed({ name })} text={told ?? words.nothingThere} />
      <Button aria-label={words.discardNamed({ name })} onClick={() => onDiscard(one)}>
        {words.discard}
      </Button>
    </div>
  );
}
