import { useId } from "react";
import type { Case } from "../../../case/case.ts";
import { ATTRIBUTIONS, COMMITMENTS, STANCES } from "../../../case/statement.ts";
import { USUAL_KINDS } from "../../../case/kinds/actorKind.ts";
import type { EditedThing } from "../../../case/edited.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useFieldName } from "../told/useFieldName.ts";
import { useToldValue } from "../told/EditValue.tsx";
import { type FormField, choicesFor } from "./formFields.ts";

interface FormEntryProps {
  readonly shown: Case;
  readonly of: EditedThing;
  readonly field: FormField;
  readonly value: string;
  /** What is wrong with what was saved; absent for nothing. */
  readonly problem: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** One field of the form, with its label over it, and under it what helps or is wrong. */
export function FormEntry({ shown, of, field, value, problem, onWrite }: FormEntryProps) {
  const words = useWords(editingWords);
  const [id, below] = [useId(), useId()];
  const label = useFieldName(shown)({ of, field: field.field });
  const faultOf = useFaultWords();
  const help = new Map(Object.entries(words.help)).get(field.field);
  const shared = {
    id,
    name: field.field,
    value,
    "aria-invalid": problem !== undefined || undefined,
    "aria-describedby": problem === undefined && help === undefined ? undefined : below,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onWrite(currentTarget.value),
  };
  return (
    <div className="edit-form__entry">
      <label htmlFor={id}>{label}</label>
      {field.as === "choice" && (
        <select {...shared} className="labelled-select__select">
          <Choices shown={shown} field={field} />
        </select>
      )}
      {field.as === "line" && <input {...shared} type="text" dir="auto" autoComplete="off" />}
      {field.as === "text" && <textarea {...shared} dir="auto" rows={value.length > 80 ? 4 : 2} />}
      {problem !== undefined ? (
        <p id={below} className="edit-form__fault">
          {faultOf(field.field, value, problem)}
        </p>
      ) : (
        help !== undefined && (
          <p id={below} className="quiet">
            {help}
          </p>
        )
      )}
    </div>
  );
}

const OF_ALL: Readonly<Record<string, readonly string[]>> = {
  stance: STANCES,
  attribution: ATTRIBUTIONS,
  commitment: COMMITMENTS,
  kind: USUAL_KINDS,
};

function Choices({ shown, field: { field, isNeeded } }: Pick<FormEntryProps, "shown" | "field">) {
  const { none } = useWords(editingWords);
  const told = useToldValue(shown);
  const ids = choicesFor(shown, field) ?? OF_ALL[field] ?? [];
  return (
    <>
      {!isNeeded && <option value="">{none}</option>}
      {ids.map((one) => (
        <option key={one} value={one}>
          {told({ of: "actor", field }, one)}
        </option>
      ))}
    </>
  );
}

/** Gives what is wrong with a field in words for whoever wrote in it. */
function useFaultWords(): (field: string, written: string, problem: string) => string {
  const { fault } = useWords(editingWords);
  return (field, written, problem) => {
    if (written.trim() === "") return fault.empty;
    const own: ReadonlyMap<string, string> = new Map(
      (["date", "country", "clause"] as const).map((name) => [name, fault[name]]),
    );
    return own.get(field) ?? fault.other({ problem });
  };
}
