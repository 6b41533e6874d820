import { editsOf } from "../../../case/edits/editsOf.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";

/** How much a person has edited in the case, with the way to it. */
export function EditsNotice() {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const count = editsOf(shown).length + (shown.edits?.lost?.length ?? 0);
  if (count === 0) return null;
  return (
    <p className="quiet">
      <PlaceLink inPane to={{ page: "edits" }}>
        {words.count({ count })}
      </PlaceLink>
    </p>
  );
}
