import { SHAPES, type Shape } from "../../../formats/read/model/roles.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { ColumnSelect } from "./ColumnSelect.tsx";
import { columnUse } from "./columnUse.ts";
import { Step } from "./Step.tsx";
import type { StepProps } from "./useTableSteps.ts";

/** The first rows of a table, with what each column holds over it, for a person to correct. */
export function ColumnsStep(props: StepProps) {
  const steps = useWords(openStepsWords);
  const { preview } = props;
  const { table, rows } = preview;
  return (
    <Step title={steps.columns}>
      {preview.preset === null && <ShapeSelect {...props} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard scrolls what has the focus */}
      <div className="open-table" role="region" aria-label={steps.preview} tabIndex={0}>
        <table>
          <Heads {...props} />
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={table.lines[at]}>
                <th scope="row">{table.lines[at]}</th>
                {row.map((cell, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- columns have places and nothing else
                  <td key={column} data-unused={columnUse(preview, column) === "none" || undefined}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{steps.columnsHelp({ shown: table.rows.length, count: rows })}</p>
    </Step>
  );
}

function Heads(props: StepProps) {
  const steps = useWords(openStepsWords);
  return (
    <thead>
      <tr>
        <th scope="col">{steps.line}</th>
        {props.preview.table.headers.map((header, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- headers may repeat
          <th key={at} scope="col">
            <span className="open-table__head">
              <bdi>{header || steps.noHeader({ number: at + 1 })}</bdi>
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
