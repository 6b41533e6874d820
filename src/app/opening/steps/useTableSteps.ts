import { useRef, useState } from "react";
import { type Choices, NO_CHOICES } from "../../../formats/read/model/choices.ts";
import { forgetChoices } from "../reading/keptChoices.ts";
import type { Preview } from "../reading/preview.ts";
import type { StartedTables } from "../reading/startTables.ts";

/** What a person has chosen for tables so far, and how far they come with it. */
export interface TableSteps {
  readonly choices: Choices;
  /** With the latest choices, as soon as they are worked out. */
  readonly preview: Preview;
  readonly choose: (choices: Choices) => void;
  /** Whether the choices of an earlier table are in use. */
  readonly isKnown: boolean;
  /** Forgets what was chosen for earlier tables with these headers, and begins anew. */
  readonly forget: () => void;
}

/** Takes the choices of a person one after the other, and tells how far the tables come with them. */
export function useTableSteps({ reading, ...start }: StartedTables): TableSteps {
  const [choices, setChoices] = useState(start.choices);
  const [preview, setPreview] = useState(start.preview);
  const [isKnown, setKnown] = useState(start.isKnown);
  const latest = useRef(choices);
  const choose = async (next: Choices) => {
    latest.current = next;
    setChoices(next);
    const answer = await reading.ask(next);
    if (latest.current === next && answer !== null) setPreview(answer);
  };
  const forget = () => {
    forgetChoices(preview.table);
    setKnown(false);
    void choose(NO_CHOICES);
  };
  return { choices, preview, choose: (next) => void choose(next), isKnown, forget };
}

/** What every step is given. */
export type StepProps = Pick<TableSteps, "choices" | "preview" | "choose">;
