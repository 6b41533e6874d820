import { useEffect, useRef } from "react";
import { openCaseWords } from "../../../i18n/en/opening/openCase.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { type Fault, formatFault } from "../../../case/check/fault.ts";
import { LongFaultList } from "./LongFaultList.tsx";

interface CaseFaultsProps {
  /** At least one. */
  readonly faults: readonly Fault[];
}

/** What keeps a file from being a case, each fault with its place. Whoever gave the file reads on from here. */
export function CaseFaults({ faults }: CaseFaultsProps) {
  const openCase = useWords(openCaseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section role="alert" className="open-case__faults">
      <h2 ref={heading} tabIndex={-1}>
        {openCase.faultsTitle({ count: faults.length })}
      </h2>
      <LongFaultList lines={faults.map(formatFault)} />
      <p className="quiet">{openCase.kept}</p>
    </section>
  );
}
