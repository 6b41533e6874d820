import { type DragEvent, useId, useState } from "react";
import { AppLink } from "../../store/place/AppLink.tsx";
import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Wait } from "../../ui/wait/Wait.tsx";
import { Button } from "../../ui/Button.tsx";
import { CaseFaults } from "./CaseFaults.tsx";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";
import { LARGE } from "./readGiven.ts";
import { type CaseOpening, useCaseOpening } from "./useCaseOpening.ts";
import "../../ui/codeText.css";
import "./about.css";
import "./openRoute.css";

/** A case file that a person chooses, drops or pastes becomes a case of this page. */
export function OpenRoute({ stores }: { readonly stores: ExplorerStores }) {
  const { app } = useMessages();
  const openCase = useWords(openCaseWords);
  const opening = useCaseOpening(stores);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void opening.openFile(file);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- choosing and pasting do the same by keyboard
    <main className="lone-page open-case" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <title>{app.bareTitle({ view: app.openFile })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{app.openFile}</h1>
      <p>{openCase.explanation}</p>
      <ChosenFile opening={opening} />
      <PastedText opening={opening} />
      {opening.isReading && <Wait text={openCase.reading} progress={opening.arrived} onStop={opening.stop} />}
      <CaseFaults faults={opening.faults} />
    </main>
  );
}

interface WayProps {
  readonly opening: CaseOpening;
}

function ChosenFile({ opening }: WayProps) {
  const openCase = useWords(openCaseWords);
  const id = useId();
  return (
    <p className="open-case__file">
      <label htmlFor={id} className="open-case__label">
        {openCase.choose}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={opening.isReading}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file === undefined) return;
          void opening.openFile(file);
          // The same file, corrected, can be chosen again.
          currentTarget.value = "";
        }}
      />
      <span className="quiet">{openCase.drop}</span>
    </p>
  );
}

function PastedText({ opening }: WayProps) {
  const openCase = useWords(openCaseWords);
  const id = useId();
  const [text, setText] = useState("");
  return (
    <form
      className="open-case__paste"
      onSubmit={(event) => {
        event.preventDefault();
        void opening.openText(text);
      }}
    >
      <label htmlFor={id} className="open-case__label">
        {openCase.paste}
      </label>
      <textarea
        id={id}
        className="code-text"
        dir="ltr"
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData("text");
          // A field with so much text would hold up the page for many seconds.
          if (pasted.length < LARGE) return;
          event.preventDefault();
          void opening.openText(pasted);
        }}
      />
      <Button type="submit" disabled={opening.isReading}>
        {openCase.open}
      </Button>
    </form>
  );
}
