import { useId } from "react";
import { embedTabWords } from "../../i18n/en/sharing/embedTab.ts";
import { useWords } from "../../i18n/useWords.ts";
import { typedPage } from "../../formats/embed/embedAddress.ts";

interface PageFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Asks for the address on the web that the codes must name, where this copy itself has none. */
export function PageField({ text, onText }: PageFieldProps) {
  const embedTab = useWords(embedTabWords);
  const id = useId();
  const isFaulty = text.trim() !== "" && typedPage(text) === null;
  return (
    <div className="page-field">
      <label htmlFor={id}>{embedTab.page}</label>
      <input
        id={id}
        className="page-field__text"
        type="url"
        dir="ltr"
        value={text}
        placeholder={embedTab.pageHint}
        onChange={(event) => onText(event.target.value)}
        aria-invalid={isFaulty}
        aria-describedby={`${id}-why ${id}-fault`}
      />
      <p id={`${id}-why`} className="quiet">
        {embedTab.noPage}
      </p>
      <p id={`${id}-fault`} role="status" className="quiet">
        {isFaulty && embedTab.pageFault}
      </p>
    </div>
  );
}
