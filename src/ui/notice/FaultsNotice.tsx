import { useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";
import "./faultsNotice.css";

/** So many are shown: the file is mended elsewhere. */
const SHOWN = 20;

interface FaultsNoticeProps {
  /** What could not be read, in a sentence. */
  readonly said: string;
  /** Where it is wrong and why, a line each. */
  readonly faults: readonly string[];
}

/** Says over the page what keeps something that it was saved with from being read, until it is put away; the rest of the page works. */
export function FaultsNotice({ said, faults }: FaultsNoticeProps) {
  const { app } = useMessages();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div role="alert" className="faults-notice">
      <p>{said}</p>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={fault}>
            <bdi>{fault}</bdi>
          </li>
        ))}
      </ul>
      <Button onClick={() => setDismissed(true)}>{app.dismiss}</Button>
    </div>
  );
}
