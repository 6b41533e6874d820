import { useState } from "react";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../../ui/Button.tsx";

/** Says what keeps the lesson that a page was saved with from being read; the rest of the page works. */
export function LessonFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const { app } = useMessages();
  const teach = useWords(teachWords);
  const [isDismissed, setDismissed] = useState(false);
  if (faults.length === 0 || isDismissed) return null;
  return (
    <div role="alert" className="lesson-faults">
      <p>{teach.faults}</p>
      <ul>
        {faults.map((fault) => (
          <li key={formatFault(fault)}>{formatFault(fault)}</li>
        ))}
      </ul>
      <Button onClick={() => setDismissed(true)}>{app.dismiss}</Button>
    </div>
  );
}
