import { useId, useRef, useState } from "react";
import { copyText } from "../host/copyText.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "./Button.tsx";
import "./codeText.css";
import "./copyField.css";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** How many lines of it are seen at once. */
  readonly rows?: number;
}

/** A text to be copied; where the browser lets no button copy, it is selected, ready for the keyboard. */
export function CopyField({ label, text, rows = 1 }: CopyFieldProps) {
  const { share } = useMessages();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = async () => {
    const isDone = await copyText(text);
    setCopied({ text, isDone });
    if (!isDone) field.current?.select();
  };
  const isCurrent = copied?.text === text;
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="code-text"
        dir="ltr"
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()} aria-label={share.copyNamed({ label })}>
        {isCurrent && copied.isDone ? share.copied : share.copy}
      </Button>
      <p role="status" className={isCurrent && !copied.isDone ? "quiet" : "visually-hidden"}>
        {isCurrent && (copied.isDone ? share.copiedNamed({ label }) : share.copyByHand)}
      </p>
    </div>
  );
}
