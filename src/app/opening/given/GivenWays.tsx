import { type ClipboardEvent, useId, useState } from "react";
import { openCaseWords } from "../../../i18n/en/opening/openCase.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { type Given, isTable } from "../reading/readAny.ts";
import { isMuch, pastedInto, pastedText } from "./pastedText.ts";

interface WayProps {
  readonly onGiven: (given: Given) => void;
  /** Whether something is being read, so that nothing else can be given. */
  readonly isBusy: boolean;
}

/** The two ways that a keyboard has to give files or a text; dropping and pasting elsewhere do the same. */
export function GivenWays(props: WayProps) {
  return (
    <div className="open-ways">
      <ChosenFiles {...props} />
      <PastedText {...props} />
    </div>
  );
}

function ChosenFiles({ onGiven, isBusy }: WayProps) {
  const openCase = useWords(openCaseWords);
  const [id, help] = [useId(), useId()];
  return (
    <div className="open-case__file">
      <label htmlFor={id} className="open-case__label">
        {openCase.choose}
      </label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={help}
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length === 0) return;
          onGiven(files);
          // The same file, corrected, can be chosen again.
          currentTarget.value = "";
        }}
      />
      <p id={help} className="quiet">
        {openCase.drop}
      </p>
    </div>
  );
}

function PastedText({ onGiven, isBusy }: WayProps) {
  const openCase = useWords(openCaseWords);
  const [id, help] = [useId(), useId()];
  const [text, setText] = useState("");
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = pastedText(event.clipboardData);
    const whole = pastedInto(event.currentTarget, pasted);
    // Cells say enough by themselves; much text in a field would hold up the page.
    if (!isMuch(whole) && !isTable(pasted)) return;
    event.preventDefault();
    onGiven(isTable(pasted) ? pasted : whole);
  };
  return (
    <form
      className="open-case__paste"
      onSubmit={(event) => {
        event.preventDefault();
        onGiven(text);
      }}
    >
      <label htmlFor={id} className="open-case__label">
        {openCase.paste}
      </label>
      <textarea
        id={id}
        className="code-text"
        dir="auto"
        rows={4}
        spellCheck={false}
        aria-describedby={help}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={paste}
      />
      <p id={help} className="quiet">
        {openCase.pasteHelp}
      </p>
      <Button type="submit" disabled={isBusy}>
        {openCase.open}
      </Button>
    </form>
  );
}
