import { useState } from "react";
import { daySpan } from "../../case/daySpan.ts";

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
        className="line-field"
        value={draft ?? day ?? ""}
        min={min}
        max={max}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
      />
    </label>
  );
}

/** What a date field holds: a day, no day, or (undefined) something that is neither, such as half a year. */
export function typedDay(text: string): string | null | undefined {
  if (text === "") return null;
  // A field gives 0002-01-01 and 0020-01-01 while one types 2022.
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && daySpan(text) !== null ? text : undefined;
}
