import { SHAPES, type Shape } from "../../../formats/read/model/roles.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { ColumnSelect } from "./ColumnSelect.tsx";
import { columnUse, shownColumns } from "./columnUse.ts";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

/** The first rows of a table, with what each column holds over it, for a person to correct. */
export function ColumnsStep(props: StepProps) {
  const steps = useWords(openStepsWords);
  const { preview } = props;
  const { table, rows } = preview;
  const places = shownColumns(preview);
  const columns = table.headers.length;
  return (
    <Step title={steps.columns}>
      {preview.preset === null && <ShapeSelect {...props} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls what has the focus */}
      <div className="open-table" role="region" aria-label={steps.preview} tabIndex={0}>
        <table>
          <Heads {...props} places={places} />
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={table.lines[at]}>
                <th scope="row">{table.lines[at]}</th>
                {places.map((column) => (
                  <td key={column} data-unused={isUnused(preview, column) || undefined}>
                    <bdi>{row[column]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{steps.columnsHelp({ shown: table.rows.length, count: rows })}</p>
      {places.length < columns && (
        <p className="quiet">{steps.someColumns({ shown: places.length, count: columns })}</p>
      )}
    </Step>
  );
}

function isUnused(preview: StepProps["preview"], column: number): boolean {
  return preview.preset === null && columnUse(preview, column) === "none";
}

function Heads({ places, ...props }: StepProps & { readonly places: readonly number[] }) {
  const steps = useWords(openStepsWords);
  const { headers } = props.preview.table;
  return (
    <thead>
      <tr>
        <th scope="col">{steps.line}</th>
        {places.map((at) => (
          <th key={at} scope="col">
            <span className="open-table__head">
              <bdi>{headers[at] || steps.noHeader({ number: at + 1 })}</bdi>
            </span>
            <ColumnSelect {...props} at={at} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ShapeSelect({ choices, preview, choose }: StepProps) {
  const steps = useWords(openStepsWords);
  // What columns hold is guessed anew: hardly any of it would be right.
  const { columns: _, spread: _spread, attributes: _attributes, ...rest } = choices;
  return (
    <LabelledSelect<Shape>
      label={steps.shape}
      value={choices.shape ?? preview.shape}
      options={SHAPES.map((shape) => ({ value: shape, text: steps.shapes[shape] }))}
      onChange={(shape) => choose({ ...rest, shape })}
    />
  );
}
