import { useRef, useState } from "react";
import { useGo } from "../../store/place/useGo.ts";
import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import { MOST_BYTES } from "../../formats/read/caseLimits.ts";
import { caseOf } from "../../formats/read/caseFromText.ts";
import { type ReadFile, draftFromText } from "../../formats/read/readDraft.ts";
import { readFile } from "./readFile.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";

/** How far the opening of a case file has come. */
export interface CaseOpening {
  readonly isReading: boolean;
  readonly faults: readonly Fault[];
  readonly openFile: (file: File) => Promise<void>;
  /** Calls off the reading of a file. */
  readonly stop: () => void;
  readonly openText: (text: string) => Promise<void>;
}

/** Reads a case file and goes to the case that is in it, or tells what keeps it from being one. */
export function useCaseOpening(stores: ExplorerStores): CaseOpening {
  const openCase = useWords(openCaseWords);
  const go = useGo();
  const [state, setState] = useState<Pick<CaseOpening, "isReading" | "faults">>(IDLE);
  const fail = (problem: string) => setState({ isReading: false, faults: [faultOfAll(problem)] });

  const reading = useRef<AbortController | null>(null);
  const stop = () => {
    reading.current?.abort();
    setState(IDLE);
  };
  const take = (read: ReadFile) => {
    if (typeof read === "string") return fail(openCase[read]);
    const checked = caseOf(read);
    if (!checked.ok) return setState({ isReading: false, faults: checked.faults });
    go(`/${stores.add(checked.case)}`);
  };
  const openText = async (text: string) => {
    setState({ isReading: true, faults: [] });
    await painted();
    take(text.trim() === "" ? "nothing" : draftFromText(text));
  };
  const openFile = async (file: File) => {
    if (file.size > MOST_BYTES) return fail(openCase.tooLarge);
    setState({ isReading: true, faults: [] });
    await painted();
    const { signal } = (reading.current = new AbortController());
    const read = await readFile(file, signal).catch(() => null);
    if (signal.aborted) return;
    if (read === null) fail(openCase.unreadable);
    else take(read);
  };
  return { ...state, openFile, openText, stop };
}

const IDLE = { isReading: false, faults: [] } as const;

/** Waits until the browser has drawn what changed: a large file holds up the page for seconds, which must be said before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
