import { useRef, useState } from "react";
import { withoutStatement } from "../../case/edits/changeCase.ts";
import { editsOf } from "../../case/edits/editsOf.ts";
import { aboutOf, type EditedEntry } from "../../case/edits/entryAt.ts";
import type { StatementId } from "../../case/statement.ts";
import { editingWords } from "../../i18n/en/editing/editing.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { EditForm } from "./form/EditForm.tsx";
import { type Saved, useSaving } from "./saving/useSaving.ts";

/** The button that opens the form for one entry, and the form; a statement can be removed as well. */
export function EditEntry({ of, id }: EditedEntry) {
  const words = useWords(editingWords);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const name = useEntryName({ of, id });
  const close = (what: string) => {
    setOpen(false);
    setSaid(what);
    // The button is drawn again in the place of the form.
    requestAnimationFrame(() => button.current?.focus());
  };
  const tell = async (saved: Extract<Saved, { readonly ok: true }> | null) => {
    close(saved === null ? words.unchanged : words.saved);
    const kept = (await saved?.kept) ?? "tab";
    if (kept !== "tab") setSaid(kept === "device" ? words.savedOnDevice : words.notOnDevice);
  };
  return (
    <>
      {isOpen ? (
        <EditForm
          at={{ of, id }}
          name={name}
          onSaved={(saved) => void tell(saved)}
          onCancel={() => close("")}
        />
      ) : (
        <div className="edit-entry">
          <Button ref={button} aria-label={words.editNamed({ name })} onClick={() => setOpen(true)}>
            {words.edit}
          </Button>
          {of === "statement" && <RemoveStatement id={id as StatementId} />}
          <AllEdits />
          <span className="quiet" aria-hidden="true">
            {said}
          </span>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

/** Removes the statement at once: in its place comes what brings it back. */
function RemoveStatement({ id }: { readonly id: StatementId }) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const save = useSaving();
  return <Button onClick={() => save(withoutStatement(shown, id))}>{words.remove}</Button>;
}

function AllEdits() {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const count = editsOf(shown).length + (shown.edits?.lost?.length ?? 0);
  if (count === 0) return null;
  return (
    <PlaceLink inPane to={{ page: "edits" }} className="button button--plain">
      {words.seeAll({ count })}
    </PlaceLink>
  );
}

function useEntryName(at: EditedEntry): string {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  return at.of === "case" ? words.aboutCase : aboutOf(shown, at).join(", ");
}
