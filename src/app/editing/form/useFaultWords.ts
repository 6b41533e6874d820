import { editingWords } from "../../../i18n/en/editing/editing.ts";
import { useWords } from "../../../i18n/useWords.ts";

/** Gives what is wrong with a field in words for whoever wrote in it. */
export function useFaultWords(): (field: string, written: string, problem: string) => string {
  const { fault } = useWords(editingWords);
  return (field, written, problem) => {
    if (written.trim() === "") return fault.empty;
    const own: ReadonlyMap<string, string> = new Map(
      (["date", "country", "clause"] as const).map((name) => [name, fault[name]]),
    );
    return own.get(field) ?? fault.other({ problem });
  };
}
