import { useState } from "react";
import { withChange } from "../../../case/edits/changeCase.ts";
import { type EditedEntry, entryAt } from "../../../case/edits/entryAt.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { type Saved, useSaving } from "../saving/useSaving.ts";
import { type FormFaults, NO_FAULTS, faultsOfForm } from "./faultsOfForm.ts";
import { type FormField, formFields, writtenIn } from "./formFields.ts";
import { type Written, writtenChange } from "./writtenChange.ts";

interface EditFormState {
  readonly fields: readonly FormField[];
  readonly written: Written;
  readonly faults: FormFaults;
  /** Whether something else is written than was there. */
  readonly isWritten: boolean;
  readonly write: (field: string, text: string) => void;
  /** Saves what is written, or keeps what is wrong with it; null where nothing is to be saved. */
  readonly save: () => Saved | null;
}

/** What is written in the form for an entry, and what is wrong with it. */
export function useEditForm(at: EditedEntry): EditFormState {
  const shown = useExplorer(({ index }) => index.case);
  const save = useSaving();
  const entry = entryAt(shown, at) ?? {};
  const fields = formFields(shown, at.of);
  const [written, setWritten] = useState<Written>(
    () => new Map(fields.map(({ field }) => [field, writtenIn(entry, field)])),
  );
  const [faults, setFaults] = useState(NO_FAULTS);
  const change = writtenChange(shown, at, { entry, fields, written });
  const saveIt = () => {
    if (change.values.size === 0) return null;
    const changed = withChange(shown, change);
    const saved = save(changed);
    setFaults(saved.ok ? NO_FAULTS : faultsOfForm(changed, at, saved.faults));
    return saved;
  };
  return {
    fields,
    written,
    faults,
    isWritten: change.values.size > 0,
    write: (field, text) => setWritten((now) => new Map(now).set(field, text)),
    save: saveIt,
  };
}
