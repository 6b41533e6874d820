import { Link, useLocation } from "react-router";
import { isFramed } from "../host/frame.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { casePath } from "../store/casePath.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import type { Lesson } from "./lesson.ts";
import { stepRef } from "./lessonStep.ts";
import { wholeTime } from "./stepSpans.ts";

interface LessonChoiceProps {
  readonly lessons: readonly Lesson[];
  readonly chosen: Lesson;
}

/** The lessons on a case, each at an address of its own, one of which is chosen. Nothing where there is no choice. */
export function LessonChoice({ lessons, chosen }: LessonChoiceProps) {
  const { teach } = useMessages();
  const caseId = useExplorer(({ index }) => index.case.id);
  const { search } = useLocation();
  if (lessons.length < 2) return null;
  const pathOf = (lesson: Lesson) =>
    casePath(caseId, { page: "teach" }, lesson === lessons[0] ? undefined : stepRef(lessons, lesson, 0));
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
