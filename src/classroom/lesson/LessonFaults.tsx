import { type Fault, formatFault } from "../../case/check/fault.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { FaultsNotice } from "../../ui/notice/FaultsNotice.tsx";

/** Says what keeps the lesson that a page was saved with from being read. */
export function LessonFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const teach = useWords(teachWords);
  return <FaultsNotice said={teach.faults} faults={faults.map(formatFault)} />;
}
