import { useState } from "react";
import type { Case } from "../../../case/case.ts";
import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { useSaving } from "../saving/useSaving.ts";

interface Undoing {
  readonly said: string;
  /** Takes the last undoing back; null where there is none. */
  readonly redo: (() => void) | null;
  /** Puts a case with fewer edits in the place of the one that is shown. */
  readonly undo: (left: Case) => void;
}

/** The taking back of edits, which can be taken back itself. */
export function useUndoing(): Undoing {
  const words = useWords(editingWords);
  const shown = useExplorer(({ index }) => index.case);
  const save = useSaving();
  const [before, setBefore] = useState<Case | null>(null);
  const [said, setSaid] = useState("");
  const undo = (left: Case) => {
    const { ok } = save(left);
    setSaid(ok ? words.undone : words.faulty);
    setBefore(ok ? shown : null);
  };
  const redo = () => {
    if (before === null) return;
    save(before);
    setBefore(null);
    setSaid(words.broughtBack);
  };
  return { said, redo: before === null ? null : redo, undo };
}
