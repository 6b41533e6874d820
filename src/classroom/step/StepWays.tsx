import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { StepLink } from "../lesson/StepLink.tsx";
import type { PlacedStep } from "../lesson/lessonStep.ts";

/** The ways to the step before and to the next; what leads nowhere keeps its place. */
export function StepWays({ lesson, at }: PlacedStep) {
  const { previous, next } = useWords(lessonWords);
  return (
    <div className="step-bar__ways">
      <Way lesson={lesson} at={at - 1} rel="prev" name={previous} />
      <Way lesson={lesson} at={at + 1} rel="next" name={next} />
    </div>
  );
}

type WayProps = Pick<PlacedStep, "lesson" | "at"> & { readonly rel: "prev" | "next"; readonly name: string };

function Way({ lesson, at, rel, name }: WayProps) {
  if (lesson.steps[at] === undefined) return <Button disabled>{name}</Button>;
  return (
    <StepLink lesson={lesson} at={at} rel={rel} className="button">
      {name}
    </StepLink>
  );
}
