import { useLayoutEffect, useRef, useState } from "react";
import { saveFile } from "../../host/saveFile.ts";
import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { Button } from "../../ui/Button.tsx";

/** So many faults are shown at a time: whoever has more corrects the first ones first. */
const SHOWN = 100;

interface CaseFaultsProps {
  readonly faults: readonly Fault[];
}

/** What keeps a file from being a case, each fault with its place; of many the first, more when asked for, all as a file. */
export function CaseFaults({ faults }: CaseFaultsProps) {
  const openCase = useWords(openCaseWords);
  if (faults.length === 0) return null;
  return (
    <section role="alert" className="open-case__faults">
      <h2>{openCase.faultsTitle({ count: faults.length })}</h2>
      <FaultList key={faults.map(formatFault).slice(0, SHOWN).join()} faults={faults} />
      <p className="quiet">{openCase.kept}</p>
    </section>
  );
}

function FaultList({ faults }: CaseFaultsProps) {
  const openCase = useWords(openCaseWords);
  const [most, setMost] = useState(SHOWN);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (most > SHOWN) (list.current?.children[most - SHOWN] as HTMLElement | undefined)?.focus();
  }, [most]);
  return (
    <>
      <ol ref={list}>
        {faults.slice(0, most).map((fault, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place may have several faults
          <li key={at} tabIndex={-1}>
            <bdi>{formatFault(fault)}</bdi>
          </li>
        ))}
      </ol>
      {faults.length > SHOWN && (
        <p className="open-case__more">
          {faults.length > most && (
            <Button onClick={() => setMost(most + SHOWN)}>
              {openCase.moreFaults({ count: Math.min(SHOWN, faults.length - most) })}
            </Button>
          )}{" "}
          <Button onClick={() => saveFaults(faults)}>{openCase.saveFaults}</Button>
        </p>
      )}
    </>
  );
}

/** One fault a line. */
function saveFaults(faults: readonly Fault[]): void {
  const lines = faults.map((fault) => formatFault(fault).replaceAll("\n", " "));
  saveFile("faults.txt", new Blob([`${lines.join("\n")}\n`], { type: "text/plain;charset=utf-8" }));
}
