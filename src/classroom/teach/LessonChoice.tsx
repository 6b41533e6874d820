import { AppLink } from "../../store/place/AppLink.tsx";
import { useHere } from "../../store/place/useHere.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { wholeTime } from "../lesson/stepSpans.ts";
import { useTeachPath } from "../lesson/useTeachPath.ts";

interface LessonChoiceProps {
  readonly lessons: readonly Lesson[];
  readonly chosen: Lesson;
}

/** The lessons on a case, each at its own address, one of which is chosen. Nothing where there is no choice. */
export function LessonChoice({ lessons, chosen }: LessonChoiceProps) {
  const teach = useWords(teachWords);
  const pathOf = useTeachPath();
  const { search } = useHere();
  if (lessons.length < 2) return null;
  return (
    <nav className="switch teach__choice" aria-label={teach.choose}>
      {lessons.map((lesson) => (
        <AppLink
          key={lesson.id}
          to={{ pathname: pathOf(lesson), search }}
          className="button"
          aria-current={lesson === chosen ? "page" : undefined}
        >
          {lesson.title} · {teach.minutes({ count: wholeTime(lesson.steps) })}
        </AppLink>
      ))}
    </nav>
  );
}
