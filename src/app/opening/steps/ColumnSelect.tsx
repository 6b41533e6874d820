import { ROLES, type Role, type Shape } from "../../../formats/read/model/roles.ts";
import "../../../ui/labelledSelect.css";
import { columnRolesWords } from "../../../i18n/en/opening/columnRoles.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { type ColumnUse, columnUse, withUse } from "./columnUse.ts";
import type { StepProps } from "./useTableSteps.ts";

interface ColumnSelectProps extends StepProps {
  /** The place of the column, counted from 0. */
  readonly at: number;
}

/** Over a column: what it holds. Where a table is known, that is said and not asked. */
export function ColumnSelect({ preview, choices, choose, at }: ColumnSelectProps) {
  const steps = useWords(openStepsWords);
  const use = columnUse({ ...preview, ...choices }, at);
  const name = useUseNames(preview.shape);
  const header = preview.table.headers[at] || steps.noHeader({ number: at + 1 });
  // What is known may also make one thing of several columns, so that none is said not to be used.
  if (preview.preset !== null) return use !== "none" && <span className="open-table__use">{name(use)}</span>;
  const option = (one: ColumnUse) => (
    <option key={one} value={one}>
      {name(one)}
    </option>
  );
  return (
    <select
      className="labelled-select__select"
      aria-label={steps.holds({ column: header })}
      value={use}
      data-unused={use === "none" || undefined}
      onChange={({ currentTarget }) =>
        choose(withUse(choices, preview, at, currentTarget.value as ColumnUse))
      }
    >
      {option("none")}
      {preview.shape !== "long" && option("spread")}
      <optgroup label={steps.roleGroups.needed}>{neededIn(preview.shape).map(option)}</optgroup>
      <optgroup label={steps.roleGroups.often}>
        {OFTEN.map(option)}
        {option("attribute")}
      </optgroup>
      <optgroup label={steps.roleGroups.more}>{MORE.map(option)}</optgroup>
    </select>
  );
}

function useUseNames(shape: Shape): (use: ColumnUse) => string {
  const steps = useWords(openStepsWords);
  const roles = useWords(columnRolesWords);
  return (use) => {
    if (use === "none") return steps.notUsed;
    if (use === "attribute") return steps.attribute;
    if (use === "spread") return steps.spread[shape === "transposed" ? shape : "wide"];
    return roles[use];
  };
}

const NEEDED: readonly Role[] = ["actor", "proposition", "stance"];
const OFTEN: readonly Role[] = ["quote", "source", "url", "date", "kind", "speaker", "locator", "note"];
const MORE: readonly Role[] = ROLES.filter((role) => !NEEDED.includes(role) && !OFTEN.includes(role));

/** In a table that is not long, the cells are stances and the headers one end of them. */
function neededIn(shape: Shape): readonly Role[] {
  if (shape === "long") return NEEDED;
  return shape === "wide" ? ["actor"] : ["proposition"];
}
