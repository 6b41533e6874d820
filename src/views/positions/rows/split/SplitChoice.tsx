import { attributeFacet } from "../../../../case/attribute.ts";
import { rowsWords } from "../../../../i18n/en/views/rows.ts";
import { useWords } from "../../../../i18n/useWords.ts";
import type { RowsBy } from "../../../../store/grouping/headings.ts";
import { useExplorer } from "../../../../store/ExplorerContext.tsx";
import { LabelledSelect } from "../../../../ui/LabelledSelect.tsx";

/** Whether each row has a small picture of all actors or one of each of their groups; offered where the case asks something about them. */
export function SplitChoice() {
  const { split } = useWords(rowsWords);
  const by = useExplorer(({ display }) => display.by);
  const { attributes } = useExplorer((state) => state.index);
  const show = useExplorer((state) => state.show);
  if (attributes.size === 0) return null;
  const own = [...attributes.values()].map(({ id, label }) => ({ value: attributeFacet(id), text: label }));
  return (
    <div className="proposition-rows__split">
      <LabelledSelect<Exclude<RowsBy, null> | "">
        label={split.title}
        value={by ?? ""}
        options={[{ value: "", text: split.none }, ...own, { value: "kind", text: split.kind }]}
        onChange={(next) => show({ by: next === "" ? null : next })}
      />
      {by !== null && <p>{split.howToRead}</p>}
    </div>
  );
}
