import { useState } from "react";
import { type OfflineCopy, offlineCopy } from "../host/offline/offlineCopy.ts";
import { useOfflineCopy } from "../host/offline/useOfflineCopy.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import "./newVersion.css";

/** Says that a newer version waits, and takes it when asked: what somebody reads or teaches with never changes by itself. The page has one live region until then. */
export function NewVersion({ copy = offlineCopy }: { readonly copy?: OfflineCopy }) {
  const { app } = useMessages();
  const [isDismissed, setDismissed] = useState(false);
  const isNewer = useOfflineCopy(copy) === "newer";
  if (!isNewer || isDismissed) return null;
  return (
    <div role="status" className="new-version">
      <p>
        {app.newerVersion} <Button onClick={() => copy.takeNewer()}>{app.reload}</Button>{" "}
        <Button isPlain onClick={() => setDismissed(true)}>
          {app.dismiss}
        </Button>
      </p>
    </div>
  );
}
