import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Lesson } from "./lesson.ts";

interface ContentNoteProps {
  readonly lesson: Lesson;
  readonly isOpen: boolean;
  /** Whether it can be folded at all; else it is plain text. */
  readonly isFolding: boolean;
}

/** What a class should know before it begins, if the lesson says it: open while it begins, folded later. */
export function ContentNote({ lesson: { contentNote }, isOpen, isFolding }: ContentNoteProps) {
  const words = useWords(lessonWords);
  if (contentNote === undefined) return null;
  if (!isFolding) return <p className="step-bar__content">{contentNote}</p>;
  return (
    <details className="step-bar__content" open={isOpen}>
      <summary>{words.contentNote}</summary>
      <p>{contentNote}</p>
    </details>
  );
}
