import { useEffect, useState } from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import { axisWords } from "../../i18n/en/views/axis.ts";
import { useWords } from "../../i18n/useWords.ts";
import {
  type AxisFirmness as Counted,
  MOST_TRIED,
  axisFirmness,
} from "../../network/firmness/axisFirmness.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** How much the ends of the axis depend on single statements, counted when it is first read. */
export function AxisFirmness() {
  const axis = useWords(axisWords);
  const index = useExplorer(selectCounted);
  const { length } = index.case.statements;
  const counted = useAxisFirmness(length > MOST_TRIED ? null : index);
  if (length > MOST_TRIED) return axis.tooMany({ statements: length });
  return counted === null ? axis.counting : axis.firmness(counted);
}

/** How long the count may keep the page from other things, in milliseconds. */
const AT_A_STRETCH = 20;

function useAxisFirmness(index: CaseIndex | null): Counted | null {
  const [counted, setCounted] = useState<Counted | null>(null);
  useEffect(() => {
    if (index === null || index.case.statements.length === 0) return undefined;
    const steps = axisFirmness(index);
    let last: Counted | null = null;
    let timer = 0;
    const go = () => {
      const until = performance.now() + AT_A_STRETCH;
      while (performance.now() < until) {
        const step = steps.next();
        if (step.done === true) {
          setCounted(last);
          return;
        }
        last = step.value;
      }
      timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [index]);
  return counted;
}
