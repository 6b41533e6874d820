import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { EditedEntry } from "../../../case/edits/entryAt.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";
import { FormEntry } from "./FormEntry.tsx";
import type { Saved } from "../saving/useSaving.ts";
import { useEditForm } from "./useEditForm.ts";
import "../../../ui/labelledSelect.css";
import "./editForm.css";

interface EditFormProps {
  readonly at: EditedEntry;
  readonly name: string;
  /** Is told when what is written is saved, or null where nothing else is written than was there. */
  readonly onSaved: (saved: Extract<Saved, { readonly ok: true }> | null) => void;
  readonly onCancel: () => void;
}

/** The form in which one entry is edited. It is closed when what is written is sound; else it says what is wrong, and keeps it. */
export function EditForm({ at, name, onSaved, onCancel }: EditFormProps) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const { fields, written, faults, isWritten, write, save } = useEditForm(at);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const saved = save();
    if (saved === null || saved.ok) onSaved(saved);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  // Escape leaves the page that is read, but nobody loses by it what is written.
  const keep = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (!isWritten) onCancel();
  };
  const entryOf = (field: (typeof fields)[number]) => (
    <FormEntry
      key={field.field}
      shown={shown}
      of={at.of}
      field={field}
      value={written.get(field.field) ?? ""}
      problem={faults.byField.get(field.field)}
      onWrite={(text) => write(field.field, text)}
    />
  );
  const further = fields.filter(({ isFurther }) => isFurther);
  const isFaultFurther = further.some(({ field }) => faults.byField.has(field));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its button does the same
    <form
      ref={form}
      className="edit-form"
      aria-label={words.formName({ name })}
      noValidate
      onSubmit={submit}
      onKeyDown={keep}
    >
      {fields.filter(({ isFurther }) => !isFurther).map(entryOf)}
      {further.length > 0 && (
        <details className="edit-form__more" open={isFaultFurther || undefined}>
          <summary>{words.more}</summary>
          {further.map(entryOf)}
        </details>
      )}
      {faults.others.map((problem) => (
        <p key={problem} role="alert" className="edit-form__fault">
          {words.fault.other({ problem })}
        </p>
      ))}
      <p className="edit-form__acts">
        <Button type="submit" data-main>
          {words.save}
        </Button>
        <Button isPlain onClick={onCancel}>
          {words.cancel}
        </Button>
      </p>
    </form>
  );
}
