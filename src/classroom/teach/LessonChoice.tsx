import { Link, useLocation } from "react-router";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isFramed } from "../../host/frame/frame.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { wholeTime } from "../lesson/stepSpans.ts";
import { useTeachPath } from "../lesson/useTeachPath.ts";

interface LessonChoiceProps {
  readonly lessons: readonly Lesson[];
  readonly chosen: Lesson;
}

/** The lessons on a case, each at an address of its own, one of which is chosen. Nothing where there is no choice. */
export function LessonChoice({ lessons, chosen }: LessonChoiceProps) {
  const teach = useWords(teachWords);
  const pathOf = useTeachPath();
  const { search } = useLocation();
  if (lessons.length < 2) return null;
  return (
    <nav className="switch teach__choice" aria-label={teach.choose}>
      {lessons.map((lesson) => (
        <Link
          key={lesson.id}
          to={{ pathname: pathOf(lesson), search }}
          replace={isFramed()}
          className="button"
          aria-current={lesson === chosen ? "page" : undefined}
        >
          {lesson.title} · {teach.minutes({ count: wholeTime(lesson.steps) })}
        </Link>
      ))}
    </nav>
  );
}
