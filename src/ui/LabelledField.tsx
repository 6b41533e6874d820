import { type ComponentProps, type ReactNode, useId } from "react";
import "./labelledField.css";

interface LabelledFieldProps extends Omit<ComponentProps<"input">, "id" | "className" | "children"> {
  readonly label: string;
  /** What follows the field in the same row. */
  readonly children?: ReactNode;
}

/** The browser's own field for a short text or a number, dressed for the house, with its label in front. */
export function LabelledField({ label, children, ...input }: LabelledFieldProps) {
  const id = useId();
  return (
    <div className="labelled-field">
      <label htmlFor={id} className="labelled-field__label">
        {label}
      </label>
      <input id={id} className="labelled-field__field" autoComplete="off" spellCheck={false} {...input} />
      {children}
    </div>
  );
}
