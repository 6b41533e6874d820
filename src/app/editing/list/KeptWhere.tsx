import { useEffect, useState } from "react";
import { keptCases } from "../../../host/kept/keptCases.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";

/** Where the edits are: in this tab alone, or with the case on the device that remembers it. */
export function KeptWhere() {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const [isOnDevice, setOnDevice] = useState(false);
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const text = keptCases.mayKeep() ? await keptCases.find(shown.id) : null;
      if (isHere) setOnDevice(text === JSON.stringify(shown));
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [shown]);
  return <p className="quiet">{isOnDevice ? words.onDevice : words.inTab}</p>;
}
