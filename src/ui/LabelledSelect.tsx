import { type ReactNode, useId } from "react";
import "./labelledSelect.css";

interface LabelledSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  /** What follows the select in the same row. */
  readonly children?: ReactNode;
}

/** The browser's own select, dressed for the house, with its label in front. */
export function LabelledSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  children,
}: LabelledSelectProps<Value>) {
  const id = useId();
  return (
    <div className="labelled-select">
      <label htmlFor={id} className="labelled-select__label">
        {label}
      </label>
      <select
        id={id}
        className="labelled-select__select"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
