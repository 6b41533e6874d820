import { type Fault, formatFault } from "../../case/check/fault.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useWords } from "../../i18n/useWords.ts";
import { FaultsNotice } from "../../ui/notice/FaultsNotice.tsx";

/** Says what keeps the case that a page was saved with from being opened. */
export function CarriedFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const { saved } = useWords(broughtCaseWords);
  return <FaultsNotice said={saved.broken} faults={faults.map(formatFault)} />;
}
