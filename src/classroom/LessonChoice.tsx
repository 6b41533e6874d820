import { focusNext } from "../controls/focusNext.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import type { Lesson } from "./lesson.ts";
import { wholeTime } from "./stepSpans.ts";

interface LessonChoiceProps {
  readonly lessons: readonly Lesson[];
  readonly chosen: Lesson;
  readonly onChoose: (id: Lesson["id"]) => void;
}

/** The lessons on a case, one of which is chosen: one stop for Tab. Nothing where there is no choice. */
export function LessonChoice({ lessons, chosen, onChoose }: LessonChoiceProps) {
  const { teach } = useMessages();
  if (lessons.length < 2) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="toolbar" className="switch teach__choice" aria-label={teach.choose} onKeyDown={focusNext}>
      {lessons.map((lesson) => (
        <Button
          key={lesson.id}
          aria-pressed={lesson === chosen}
          tabIndex={lesson === chosen ? 0 : -1}
          onClick={() => onChoose(lesson.id)}
        >
          {lesson.title} · {teach.minutes({ count: wholeTime(lesson.steps) })}
        </Button>
      ))}
    </div>
  );
}
