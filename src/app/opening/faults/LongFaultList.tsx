import { useLayoutEffect, useRef, useState } from "react";
import { saveFile } from "../../../host/saveFile.ts";
import { openCaseWords } from "../../../i18n/en/opening/openCase.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Button } from "../../../ui/Button.tsx";

/** So many faults are shown at a time: whoever has more corrects the first ones first. */
const SHOWN = 100;

interface LongFaultListProps {
  /** One for each fault. */
  readonly lines: readonly string[];
}

/** Faults, each with its place; of many the first, more when asked for, all as a file. */
export function LongFaultList({ lines }: LongFaultListProps) {
  const openCase = useWords(openCaseWords);
  const [most, setMost] = useState(SHOWN);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (most > SHOWN) (list.current?.children[most - SHOWN] as HTMLElement | undefined)?.focus();
  }, [most]);
  return (
    <>
      <ol ref={list} className="fault-list">
        {lines.slice(0, most).map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a place may have several faults
          <li key={at} tabIndex={-1}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ol>
      {lines.length > SHOWN && (
        <p className="open-case__more">
          {lines.length > most && (
            <Button onClick={() => setMost(most + SHOWN)}>
              {openCase.moreFaults({ count: Math.min(SHOWN, lines.length - most) })}
            </Button>
          )}{" "}
          <Button onClick={() => saveFaults(lines)}>{openCase.saveFaults}</Button>
        </p>
      )}
    </>
  );
}

/** One fault a line. */
function saveFaults(faults: readonly string[]): void {
  const lines = faults.map((fault) => fault.replaceAll("\n", " "));
  saveFile("faults.txt", new Blob([`${lines.join("\n")}\n`], { type: "text/plain;charset=utf-8" }));
}
