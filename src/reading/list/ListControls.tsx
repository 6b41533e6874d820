import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { GROUPS, SORTS } from "../../store/viewChoices.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import "./statementList.css";

/** The choice of the order and the groups in which the statements are listed. */
export function ListControls() {
  const { reading } = useMessages();
  const { sort, group } = useExplorer(({ display }) => display);
  const show = useExplorer((state) => state.show);
  return (
    <div className="list-controls">
      <LabelledSelect
        label={reading.sortBy}
        value={sort}
        options={SORTS.map((value) => ({ value, text: reading.sort[value] }))}
        onChange={(value) => show({ sort: value })}
      />
      <LabelledSelect
        label={reading.groupBy}
        value={group}
        options={GROUPS.map((value) => ({ value, text: reading.group[value] }))}
        onChange={(value) => show({ group: value })}
      />
    </div>
  );
}
