import { useLayoutEffect, useRef, useState } from "react";
import type { RollCall } from "../../../formats/read/sieve/rollCallList.ts";
import { openVotesWords } from "../../../i18n/en/opening/openVotes.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";

/** So many at a time: a list of thousands is searched and not read. */
const SHOWN = 20;

interface FoundRollCallsProps {
  readonly found: readonly RollCall[];
  readonly chosen: ReadonlySet<string>;
  /** Whether no more may be chosen. */
  readonly isFull: boolean;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The votes that a search has found, to be ticked. */
export function FoundRollCalls({ found, chosen, isFull, onChoose }: FoundRollCallsProps) {
  const words = useWords(openVotesWords);
  const [most, setMost] = useState(SHOWN);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (most > SHOWN) list.current?.children[most - SHOWN]?.querySelector("input")?.focus();
  }, [most]);
  const shown = found.slice(0, most);
  return (
    <>
      <p className="quiet" role="status">
        {words.found({ count: found.length, shown: shown.length })}
      </p>
      <ul ref={list} className="roll-calls" aria-label={words.resolutions}>
        {shown.map((one) => (
          <li key={one.id}>
            <RollCallBox
              one={one}
              isChosen={chosen.has(one.id)}
              isFull={isFull}
              onToggle={() => onChoose(toggled(chosen, one.id))}
            />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + SHOWN)}>
          {words.more({ count: Math.min(SHOWN, found.length - most) })}
        </Button>
      )}
    </>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...chosen].filter((one) => one !== id);
  return new Set(chosen.has(id) ? others : [...others, id]);
}

interface RollCallBoxProps {
  readonly one: RollCall;
  readonly isChosen: boolean;
  readonly isFull: boolean;
  readonly onToggle: () => void;
}

function RollCallBox({ one: { name, title, date, rows }, isChosen, isFull, onToggle }: RollCallBoxProps) {
  const words = useWords(openVotesWords);
  return (
    <label className="roll-call">
      <input type="checkbox" checked={isChosen} disabled={isFull && !isChosen} onChange={onToggle} />
      <span>
        <bdi className="roll-call__name">{name}</bdi> <bdi>{title}</bdi>{" "}
        <span className="quiet">{words.option({ date, count: rows })}</span>
      </span>
    </label>
  );
}
