import { useEffect, useRef, useState } from "react";
import { placePath } from "../../store/place/placePath.ts";
import { useGo } from "../../store/place/useGo.ts";
import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import { MOST_BYTES } from "../../formats/read/caseLimits.ts";
import type { ReadCase } from "../../formats/read/readCase.ts";
import type { Arrived } from "./readApart.ts";
import { prepareCase } from "./prepareCase.ts";
import { readGiven } from "./readGiven.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";

/** How far the opening of a case file has come. */
export interface CaseOpening {
  readonly isReading: boolean;
  /** How much of a large one is there; null where that is not known. */
  readonly arrived: Arrived | null;
  readonly faults: readonly Fault[];
  readonly openFile: (file: File) => Promise<void>;
  /** Calls off the reading. */
  readonly stop: () => void;
  readonly openText: (text: string) => Promise<void>;
}

/** Reads a case file and goes to the case that is in it, or tells what keeps it from being one. */
export function useCaseOpening(stores: ExplorerStores): CaseOpening {
  const openCase = useWords(openCaseWords);
  const go = useGo();
  const [state, setState] = useState<Pick<CaseOpening, "isReading" | "arrived" | "faults">>(IDLE);
  const failWith = (faults: readonly Fault[]) => setState({ ...IDLE, faults });
  const fail = (problem: string) => failWith([faultOfAll(problem)]);

  const reading = useRef<AbortController | null>(null);
  // Whoever leaves the page is not pulled into the case afterwards.
  useEffect(() => () => reading.current?.abort(), []);
  const stop = () => {
    reading.current?.abort();
    setState(IDLE);
  };
  const take = async (read: ReadCase, signal: AbortSignal) => {
    if (typeof read === "string") return fail(openCase[read]);
    if (!read.ok) return failWith(read.faults);
    const id = stores.add(read.case);
    await prepareCase(stores, id, signal);
    if (!signal.aborted) go(placePath(id, { page: "explorer" }));
  };
  const open = async (given: File | string) => {
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    setState({ ...IDLE, isReading: true });
    await painted();
    const tell = (arrived: Arrived) => setState((now) => ({ ...now, arrived }));
    const read = await readGiven(given, signal, tell).catch(() => null);
    if (signal.aborted) return;
    if (read === null) fail(openCase.unreadable);
    else await take(read, signal);
  };
  const openFile = async (file: File) => (file.size > MOST_BYTES ? fail(openCase.tooLarge) : open(file));
  const openText = async (text: string) => (text.length > MOST_BYTES ? fail(openCase.tooLong) : open(text));
  return { ...state, openFile, openText, stop };
}

const IDLE = { isReading: false, arrived: null, faults: [] } as const;

/** Waits until the browser has drawn what changed, which must be said before a file holds up the page. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
