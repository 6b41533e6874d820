import { useKeyActs } from "../../ui/hooks/useKeyActs.ts";
import { OPTIONS } from "./quizOptions.ts";

interface QuizKeys {
  /** A number key, from 0 for the first. */
  readonly onChoose: (at: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Whether arrows are free; on a projector a lesson's steps have them. */
  readonly hasArrows: boolean;
}

/** Number keys choose, Enter and the arrow go on, the other arrow back. */
export function useQuizKeys({ onChoose, onNext, onBack, hasArrows }: QuizKeys): void {
  const numbers = Array.from({ length: OPTIONS }, (_, at) => [String(at + 1), () => onChoose(at)] as const);
  useKeyActs({
    ...Object.fromEntries(numbers),
    Enter: onNext,
    ...(hasArrows && { ArrowRight: onNext, ArrowLeft: onBack }),
  });
}
