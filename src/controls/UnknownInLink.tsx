import { useState } from "react";
import { focusResults } from "../store/focusResults.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { selectUnknown } from "../store/spine/groupSelectors.ts";
import { Button } from "../ui/Button.tsx";

/** Says what an address asked for that the case does not have. */
export function UnknownInLink() {
  const { app, formats } = useMessages();
  const unknown = useExplorer(selectUnknown);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (unknown.length === 0 || dismissed === unknown) return null;
  const dismiss = () => {
    focusResults();
    setDismissed(unknown);
  };
  return (
    <p className="notice">
      <span>{app.unknownInLink({ values: formats.list(unknown) })}</span>
      <Button isPlain onClick={dismiss}>
        {app.dismiss}
      </Button>
    </p>
  );
}
