import { useNavigate } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import type { PlacedStep } from "../lesson/lessonStep.ts";
import { useStepTo } from "../lesson/useStepTo.ts";

/** What the keys do in a step: the arrows lead on and back, as the script runs, and a letter shows and hides the teacher's note. */
export function useStepActs(
  { lesson, at }: PlacedStep,
  toggleNote: () => void,
): Readonly<Record<string, () => void>> {
  const { direction } = useMessages();
  const words = useWords(lessonWords);
  const stepTo = useStepTo();
  const navigate = useNavigate();
  const go = (to: number) => {
    const address = stepTo(lesson, to);
    if (address !== null) void navigate(address, { replace: isFramed() });
  };
  const by = direction === "rtl" ? -1 : 1;
  return {
    ArrowLeft: () => go(at - by),
    ArrowRight: () => go(at + by),
    [words.noteKey.toLowerCase()]: toggleNote,
  };
}
