import { useEffect, useRef } from "react";
import type { Case } from "../../../case/case.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { CarriedList, LostList } from "./CarriedList.tsx";
import type { Carried } from "./earlierEdits.ts";
import "./carriedEdits.css";

interface CarriedEditsProps {
  readonly carried: Carried;
  /** Opens the case with the edits, or the file as it is; `toEdits` to begin at the list of edits. */
  readonly onOpen: (chosen: Case, toEdits: boolean) => void;
  readonly onStop: () => void;
}

/** Says before a corrected file is opened what becomes of the edits that were made before, and lets them be left out. */
export function CarriedEdits({ carried: { given, over }, onOpen, onStop }: CarriedEditsProps) {
  const { carried: words } = useWords(editingWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { kept, already, clashing, lost } = over;
  const counts = { kept: kept.length, already: already.length, clashing: clashing.length, lost: lost.length };
  return (
    <section className="carried-edits" aria-labelledby="carried-edits">
      <h2 id="carried-edits" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="carried-edits__told">{words.told(counts)}</p>
      <CarriedList title={words.clashing} edits={clashing} shown={over.case} isOpen />
      <LostList lost={lost} shown={over.case} />
      <CarriedList title={words.kept} edits={kept} shown={over.case} />
      <CarriedList title={words.already} edits={already} shown={over.case} />
      <p className="open-case__buttons">
        <Button data-main onClick={() => onOpen(over.case, clashing.length + lost.length > 0)}>
          {words.open}
        </Button>
        <Button onClick={() => onOpen(given, false)}>{words.openAsIs}</Button>
        <Button isPlain onClick={onStop}>
          {words.another}
        </Button>
      </p>
      <p className="quiet">{words.asIsHelp}</p>
    </section>
  );
}
