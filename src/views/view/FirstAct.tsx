import { findingWords } from "../../i18n/en/views/finding.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useShownForm } from "../../store/shownForm.ts";

interface FirstActProps {
  /** What is looked behind in the picture. */
  readonly on: keyof ReturnType<typeof findingWords>["act"];
}

/** What to do first in the picture of a view; nothing beside its table. */
export function FirstAct({ on }: FirstActProps) {
  const { act } = useWords(findingWords);
  return useShownForm() === "picture" && <strong>{act[on]}</strong>;
}
