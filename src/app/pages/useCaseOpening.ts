import { useState } from "react";
import { useGo } from "../../store/place/useGo.ts";
import { openCaseWords } from "../../i18n/en/openCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type Fault, faultOfAll } from "../../case/check/fault.ts";
import { caseFromText, decodeText } from "../../formats/read/caseFromText.ts";
import type { ExplorerStores } from "../../store/hiding/explorerStores.ts";

/** How far the opening of a case file has come. */
export interface CaseOpening {
  readonly isReading: boolean;
  readonly faults: readonly Fault[];
  readonly openFile: (file: File) => Promise<void>;
  readonly openText: (text: string) => Promise<void>;
}

/** Reads a case file and goes to the case that is in it, or tells what keeps it from being one. */
export function useCaseOpening(stores: ExplorerStores): CaseOpening {
  const openCase = useWords(openCaseWords);
  const go = useGo();
  const [state, setState] = useState<Pick<CaseOpening, "isReading" | "faults">>(IDLE);
  const fail = (problem: string) => setState({ isReading: false, faults: [faultOfAll(problem)] });

  const take = (text: string) => {
    if (text.trim() === "") return fail(openCase.nothing);
    const read = caseFromText(text);
    if (!read.ok) return setState({ isReading: false, faults: read.faults });
    go(`/${stores.add(read.case)}`);
  };
  const openText = async (text: string) => {
    setState({ isReading: true, faults: [] });
    await painted();
    take(text);
  };
  const openFile = async (file: File) => {
    setState({ isReading: true, faults: [] });
    const [bytes] = await Promise.all([file.arrayBuffer().catch(() => null), painted()]);
    if (bytes === null) return fail(openCase.unreadable);
    const text = decodeText(bytes);
    if (text === null) fail(openCase.wrongEncoding);
    else take(text);
  };
  return { ...state, openFile, openText };
}

const IDLE = { isReading: false, faults: [] } as const;

/** Waits until the browser has drawn what changed: a large file holds up the page for seconds, which must be said before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
