import { useEffect, useState } from "react";
import type { RollCall } from "../../../formats/read/sieve/rollCallList.ts";
import { openStepsWords } from "../../../i18n/en/opening/openSteps.ts";
import { openVotesWords } from "../../../i18n/en/opening/openVotes.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";
import { LabelledField } from "../../../ui/LabelledField.tsx";
import { Step, focusFirstStep, focusStart } from "../steps/Step.tsx";
import { FoundRollCalls } from "./FoundRollCalls.tsx";
import "./votesStep.css";

interface VotesStepProps {
  /** Of the file. */
  readonly name: string;
  readonly rollCalls: readonly RollCall[];
  readonly onRead: (ids: ReadonlySet<string>) => void;
  readonly onStop: () => void;
}

/** More would be no network to look at. */
const MOST_CHOSEN = 100;

/** Asks which of very many recorded votes are to be read at all. */
export function VotesStep({ name, rollCalls, onRead, onStop }: VotesStepProps) {
  const words = useWords(openVotesWords);
  const steps = useWords(openStepsWords);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    focusFirstStep();
    return () => focusStart();
  }, []);
  const picked = rollCalls.filter(({ id }) => chosen.has(id));
  return (
    <div className="open-steps">
      <Step title={words.title}>
        <p className="open-case__name">
          <bdi>{name}</bdi>
        </p>
        <p>{words.about({ resolutions: rollCalls.length, rows: rowsOf(rollCalls), most: MOST_CHOSEN })}</p>
        <LabelledField
          label={words.search}
          type="search"
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <FoundRollCalls
          key={query}
          found={found(rollCalls, query)}
          chosen={chosen}
          isFull={chosen.size >= MOST_CHOSEN}
          onChoose={setChosen}
        />
      </Step>
      <section className="open-bar" aria-label={steps.opening}>
        <p role="status">{words.chosen({ count: picked.length, rows: rowsOf(picked) })}</p>
        <p className="open-case__buttons">
          <Button data-main disabled={picked.length === 0} onClick={() => onRead(chosen)}>
            {words.read({ count: picked.length })}
          </Button>{" "}
          <Button isPlain onClick={onStop}>
            {steps.another}
          </Button>
        </p>
      </section>
    </div>
  );
}

function rowsOf(rollCalls: readonly RollCall[]): number {
  return rollCalls.reduce((sum, { rows }) => sum + rows, 0);
}

/** Those in which all words are found. */
function found(rollCalls: readonly RollCall[], query: string): readonly RollCall[] {
  const words = query.toLowerCase().split(/\s+/);
  return rollCalls.filter(({ name, title, date }) => {
    const text = `${name} ${title} ${date}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
