import { useEffect, useId, useRef, useState } from "react";
import "../../../ui/labelledField.css";

/** Milliseconds after the last letter before a text counts as chosen: every choice reads the table anew. */
const PAUSE = 400;

interface TextChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (text: string) => void;
  /** What stands there while it is empty. */
  readonly placeholder?: string;
  /** The id of what explains it. */
  readonly help?: string;
}

/** A field whose text is chosen when the typing pauses, or the field is left. */
export function TextChoice({ label, value, onChoose, placeholder, help }: TextChoiceProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const chooseSoon = (chosen: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChoose(chosen), PAUSE);
  };
  // Before whatever is pressed next.
  const chooseNow = () => {
    clearTimeout(timer.current);
    if (text !== value) onChoose(text);
  };
  return (
    <div className="open-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="labelled-field__field"
        type="text"
        dir="auto"
        autoComplete="off"
        aria-describedby={help}
        placeholder={placeholder}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          chooseSoon(currentTarget.value);
        }}
        onBlur={chooseNow}
      />
    </div>
  );
}
