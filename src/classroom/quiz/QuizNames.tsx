import { quizWords } from "../../i18n/en/classroom/quiz.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useNamesSwitch } from "../../store/hiding/useNamesSwitch.ts";
import { Button } from "../../ui/Button.tsx";

/** While names are hidden: that there is nobody to recognise, and the way to the names. */
export function QuizNames() {
  const quiz = useWords(quizWords);
  const { areShown, flip } = useNamesSwitch();
  if (areShown) return null;
  return (
    <p>
      {quiz.namesHidden} <Button onClick={flip}>{quiz.showNames}</Button>
    </p>
  );
}
