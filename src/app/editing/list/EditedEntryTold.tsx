import type { ActorId } from "../../../case/actor.ts";
import { type Edit, type FieldEdit, type Removal, editKey, isRemoval } from "../../../case/edits/edit.ts";
import { aboutOf } from "../../../case/edits/entryAt.ts";
import { originalOf } from "../../../case/edits/originalOf.ts";
import type { PropositionId } from "../../../case/proposition.ts";
import type { StatementId } from "../../../case/statement.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import type { CasePlace } from "../../../store/place/places.ts";
import { Button } from "../../../ui/Button.tsx";
import { RemovedWords } from "../told/RemovedWords.tsx";
import { EditChange } from "../told/EditChange.tsx";
import { useFieldName } from "../told/useFieldName.ts";

interface EditedEntryToldProps {
  /** All of one entry. */
  readonly edits: readonly Edit[];
  readonly onUndo: (edit: Edit) => void;
}

/** What was edited in one entry, under its name, which leads there. */
export function EditedEntryTold({ edits, onUndo }: EditedEntryToldProps) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const [first] = edits;
  if (first === undefined) return null;
  const here = aboutOf(shown, asEntry(first));
  const about = here.length > 0 ? here : aboutOf(originalOf(shown), asEntry(first));
  const name = first.of === "case" ? words.ofCase : about.join(", ");
  return (
    <section className="edited-entry">
      <h3>
        <PlaceLink inPane to={placeOf(first)} className="name-link">
          <bdi>{name}</bdi>
        </PlaceLink>
      </h3>
      {edits.map((edit) =>
        isRemoval(edit) ? (
          <RemovalTold key={editKey(edit)} edit={edit} name={name} onUndo={onUndo} />
        ) : (
          <ChangeTold key={editKey(edit)} edit={edit} name={name} onUndo={onUndo} />
        ),
      )}
    </section>
  );
}

function asEntry({ of, id }: Edit) {
  return { of: of === "removal" ? ("statement" as const) : of, id };
}

interface ToldProps<One extends Edit> {
  readonly edit: One;
  readonly name: string;
  readonly onUndo: (edit: Edit) => void;
}

function ChangeTold({ edit, name, onUndo }: ToldProps<FieldEdit>) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const field = useFieldName(shown)(edit);
  const what = words.fieldOf({ field, name });
  const isClash = edit.clash !== undefined;
  return (
    <div className="edited-field" data-clash={isClash || undefined}>
      <h4>{field}</h4>
      <Button
        aria-label={isClash ? words.takeFileNamed({ name: what }) : words.undoNamed({ name: what })}
        onClick={() => onUndo(edit)}
      >
        {isClash ? words.takeFile : words.undo}
      </Button>
      {isClash && <p className="quiet">{words.clash}</p>}
      <EditChange shown={shown} edit={edit} />
    </div>
  );
}

function RemovalTold({ edit, name, onUndo }: ToldProps<Removal>) {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  return (
    <div className="edited-field" data-clash={edit.clash !== undefined || undefined}>
      <h4>{words.statementRemoved}</h4>
      <Button aria-label={words.undoNamed({ name: `${words.remove}, ${name}` })} onClick={() => onUndo(edit)}>
        {words.undo}
      </Button>
      {edit.clash !== undefined && <p className="quiet">{words.clashRemoved}</p>}
      <RemovedWords file={originalOf(shown)} statement={edit.was} />
    </div>
  );
}

/** The page on which it was edited. */
function placeOf({ of, id }: Edit): CasePlace {
  if (of === "case") return { page: "about" };
  if (of === "actor") return { page: "actor", actor: id as ActorId };
  if (of === "proposition") return { page: "proposition", proposition: id as PropositionId };
  return { page: "statement", statement: id as StatementId };
}
