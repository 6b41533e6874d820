import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { attributeFacet } from "../../case/attribute.ts";
import { GROUPS, type Group } from "../../store/grouping/headings.ts";
import { SORTS } from "../../store/viewChoices.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import "./statementList.css";

interface GroupOption {
  readonly value: Group;
  readonly text: string;
}

/** The choice of the order and the groups in which the statements are listed. */
export function ListControls() {
  const { reading } = useMessages();
  const { sort, group } = useExplorer(({ display }) => display);
  const { attributes } = useExplorer((state) => state.index);
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
        options={[
          ...GROUPS.map((value): GroupOption => ({ value, text: reading.group[value] })),
          ...[...attributes.values()].map(({ id, label }) => ({ value: attributeFacet(id), text: label })),
        ]}
        onChange={(value) => show({ group: value })}
      />
    </div>
  );
}
