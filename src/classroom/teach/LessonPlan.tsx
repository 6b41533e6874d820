import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson, LessonStep } from "../lesson/lesson.ts";
import { StepLink } from "../lesson/StepLink.tsx";
import { stepSpans } from "../lesson/stepSpans.ts";

/** The steps of a lesson on a line of time: what the class does, and what the teacher knows. */
export function LessonPlan({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const spans = stepSpans(lesson.steps);
  return (
    <section className="teach__plan" aria-labelledby="lesson-steps">
      <h3 id="lesson-steps">{teach.steps}</h3>
      <ol>
        {lesson.steps.map((step, at) => {
          const { from = 0, to: end = 0 } = spans[at] ?? {};
          return (
            <li key={step.title} className="teach__step">
              <p className="teach__time">{teach.span({ from: String(from), to: String(end) })}</p>
              <div>
                <h4>
                  <StepLink lesson={lesson} at={at}>
                    {step.title}
                  </StepLink>
                </h4>
                <p>{step.prompt}</p>
                <Note step={step} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the teacher knows, which names actors. */
function Note({ step }: { readonly step: LessonStep }) {
  const teach = useWords(teachWords);
  const hasNames = useExplorer(({ display }) => display.names);
  if (!hasNames) return null;
  return (
    <p className="teach__note">
      <b>{teach.note}</b> {step.teacherNote}
    </p>
  );
}
