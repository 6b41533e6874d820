import { presetNameWords } from "../../../i18n/en/presetNames.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";
import { nameIn } from "./nameIn.ts";
import { focusFirstStep } from "./Step.tsx";
import { SheetNotes } from "./SheetNotes.tsx";
import type { StepProps, TableSteps } from "./useTableSteps.ts";

interface FoundTableProps extends StepProps, Pick<TableSteps, "isKnown" | "forget"> {
  /** Of the file; "" for what was pasted. */
  readonly name: string;
}

/** Says what a file turned out to be, and asks which of several tables is meant. */
export function FoundTable({ name, preview, choices, choose, isKnown, forget }: FoundTableProps) {
  const steps = useWords(openStepsWords);
  const presets = useWords(presetNameWords);
  const { table, shape, preset, rows } = preview;
  const columns = table.headers.map((header, at) => header || steps.noHeader({ number: at + 1 }));
  return (
    <>
      <p className="open-case__name">
        <bdi>{name === "" ? steps.pasted : name}</bdi>
      </p>
      <p>
        {preset !== null && steps.recognised({ name: nameIn(presets.names, preset), count: rows })}
        {preset === null && shape === "long" && steps.table({ count: rows, names: shortened(columns) })}
        {preset === null &&
          shape !== "long" &&
          steps.wideTable({ count: rows, columns: columns.length })}{" "}
        {(preset !== null || choices.preset === null) && <KnownColumns choices={choices} choose={choose} />}
      </p>
      <Readings choices={choices} choose={choose} preview={preview} />
      {preview.ties !== null && <p>{presets.noStatements}</p>}
      <Tables choices={choices} choose={choose} preview={preview} />
      <SheetNotes choices={choices} choose={choose} preview={preview} />
      {isKnown && (
        <p className="quiet">
          {steps.remembered}{" "}
          <Button
            onClick={() => {
              forget();
              focusFirstStep();
            }}
          >
            {steps.forget}
          </Button>
        </p>
      )}
    </>
  );
}

/** More names of columns than these make no sentence; the table has them all. */
const MOST_NAMED = 12;

function shortened(columns: readonly string[]): readonly string[] {
  return columns.length <= MOST_NAMED ? columns : [...columns.slice(0, MOST_NAMED - 1), "…"];
}

/** One button for both ways, so that the focus stays on it. */
function KnownColumns({ choices, choose }: Pick<StepProps, "choices" | "choose">) {
  const steps = useWords(openStepsWords);
  const back = () => {
    const {
      preset: _,
      shape: _shape,
      columns: _columns,
      spread: _spread,
      attributes: _own,
      ...rest
    } = choices;
    choose(rest);
  };
  if (choices.preset === null) return <Button onClick={back}>{steps.chooseKnown}</Button>;
  return <Button onClick={() => choose({ ...choices, preset: null })}>{steps.chooseMyself}</Button>;
}

/** What else the same files can be read as. */
function Readings({ preview: { preset, presets }, choices, choose }: StepProps) {
  const steps = useWords(openStepsWords);
  const { names } = useWords(presetNameWords);
  if (preset === null || presets.length < 2) return null;
  return (
    <LabelledSelect
      label={steps.readAs}
      value={preset}
      options={presets.map((id) => ({ value: id, text: nameIn(names, id) }))}
      onChange={(id) => choose({ ...choices, preset: id })}
    />
  );
}

function Tables({ preview, choices, choose }: StepProps) {
  const steps = useWords(openStepsWords);
  const asked = preview.questions.find((question) => question.asks === "table");
  if (asked === undefined) return null;
  return (
    <LabelledSelect
      label={steps.sheet}
      value={String(choices.table ?? asked.answer)}
      options={asked.names.map((name, at) => ({ value: String(at), text: name }))}
      onChange={(at) => choose({ table: Number(at) })}
    />
  );
}
