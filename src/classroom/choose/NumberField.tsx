import { useState } from "react";
import { LabelledField } from "../../ui/LabelledField.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 to the most; what is none of them, while one types, changes nothing. */
export function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    setDraft(text);
    const typed = Number(text);
    if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(typed);
  };
  return (
    <LabelledField
      label={label}
      type="number"
      inputMode="numeric"
      min={1}
      max={most}
      value={draft ?? value}
      onChange={({ currentTarget }) => take(currentTarget.value)}
      onBlur={() => setDraft(null)}
    />
  );
}
