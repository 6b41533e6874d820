import { useMessages } from "../../i18n/useMessages.ts";
import { useNamesSwitch } from "../../store/hiding/useNamesSwitch.ts";
import { Button } from "../../ui/Button.tsx";

/** While names are hidden: that there is nobody to recognise, and the way to the names. */
export function QuizNames() {
  const { quiz } = useMessages();
  const { areShown, flip } = useNamesSwitch();
  if (areShown) return null;
  return (
    <p>
      {quiz.namesHidden} <Button onClick={flip}>{quiz.showNames}</Button>
    </p>
  );
}
