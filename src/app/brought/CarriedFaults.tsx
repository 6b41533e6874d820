import { useState } from "react";
import { type Fault, formatFault } from "../../case/check/fault.ts";
import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import "./brought.css";

/** So many are shown: the file is mended elsewhere. */
const SHOWN = 20;

/** Says what keeps the case that a page was saved with from being opened; the rest of the page works. */
export function CarriedFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const { app } = useMessages();
  const { saved } = useWords(broughtCaseWords);
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div role="alert" className="carried-faults">
      <p>{saved.broken}</p>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={formatFault(fault)}>
            <bdi>{formatFault(fault)}</bdi>
          </li>
        ))}
      </ul>
      <Button onClick={() => setDismissed(true)}>{app.dismiss}</Button>
    </div>
  );
}
