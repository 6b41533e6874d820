import { useState } from "react";
import { typedDay } from "./typedDay.ts";

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly min: string | undefined;
  readonly max: string | undefined;
  /** Whether a day may be taken over while one still types; others wait until the field is left. */
  readonly isReady: (day: string | null) => boolean;
  readonly onDay: (day: string | null) => void;
}

/** A field for a day. Half-typed and impossible dates stay in the field and change nothing. */
export function DayField({ label, day, min, max, isReady, onDay }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const write = (text: string) => {
    const typed = typedDay(text);
    const isDone = typed !== undefined && isReady(typed);
    setDraft(isDone ? null : text);
    if (isDone) onDay(typed);
  };
  const leave = () => {
    const typed = draft === null ? undefined : typedDay(draft);
    setDraft(null);
    if (typed !== undefined) onDay(typed);
  };
  return (
    <label className="day-field">
      <span>{label}</span>
      <input
        type="date"
        value={draft ?? day ?? ""}
        min={min}
        max={max}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
    </label>
  );
}
