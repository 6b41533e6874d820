import { type RefObject, useRef, useState } from "react";
import { NARROW } from "../../host/mediaQueries.ts";
import { lessonWords } from "../../i18n/en/classroom/lesson.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { ContentNote } from "../lesson/ContentNote.tsx";
import { StepLink } from "../lesson/StepLink.tsx";
import type { PlacedStep } from "../lesson/lessonStep.ts";
import { StepTools } from "./StepTools.tsx";
import { useStepActs, useStepKeys } from "./useStepKeys.ts";
import "../lesson/stepBar.css";

interface StepBarProps extends PlacedStep {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/**
 * The bar of a step of a lesson: what the class is to do, the way on and back, and the teacher's tools. The teacher's note
 * is not in the page until it is asked for. In another page's frame there is the task and the way on alone.
 */
export function StepBar({ heading, ...placed }: StepBarProps) {
  const { lesson, at, step } = placed;
  const words = useWords(lessonWords);
  const bar = useRef<HTMLElement>(null);
  const [isNoteShown, setNoteShown] = useState(false);
  const isPresented = useExplorer(({ display }) => display.present);
  const isEmbedded = useExplorer(({ display }) => display.embed);
  useStepKeys(
    bar,
    isPresented,
    useStepActs(placed, () => setNoteShown((shown) => !shown)),
  );
  const closeNote = () => {
    setNoteShown(false);
    heading.current?.focus();
  };
  return (
    <section ref={bar} className="step-bar" aria-label={words.name({ title: lesson.title })}>
      <div className="step-bar__parts">
        <p className="step-bar__count">
          {words.step({ at: at + 1, count: lesson.steps.length })} · {words.minutes(step)}
        </p>
        <div className="step-bar__task">
          <h2 ref={heading} tabIndex={-1} className="step-bar__title">
            {step.title}
          </h2>
          <p className="step-bar__prompt">{step.prompt}</p>
        </div>
        <StepWays {...placed} />
        {at === 0 && <ContentNote lesson={lesson} isOpen={!isPresented} isFolding={!isEmbedded} />}
        {!isEmbedded && (
          <Tools {...placed} isNoteShown={isNoteShown} onNote={() => setNoteShown(!isNoteShown)} />
        )}
      </div>
      {isNoteShown && !isEmbedded && <Note text={step.teacherNote} onClose={closeNote} />}
    </section>
  );
}

interface NoteProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** What only the teacher knows. It lies over the page, so that nothing in it moves. */
function Note({ text, onClose }: NoteProps) {
  const { note, closeNote } = useWords(lessonWords);
  return (
    <div className="step-bar__note">
      <p>
        <strong>{note}.</strong> {text}
      </p>
      <Button onClick={onClose}>{closeNote}</Button>
    </div>
  );
}

type ToolsProps = Parameters<typeof StepTools>[0];

/** The tools in a line; folded on a narrow screen, where they would leave no room for the explorer. */
function Tools(props: ToolsProps) {
  const { tools } = useWords(lessonWords);
  const isNarrow = useMediaQuery(NARROW);
  if (!isNarrow) return <StepTools {...props} />;
  return (
    <details className="step-bar__fold">
      <summary>{tools}</summary>
      <StepTools {...props} />
    </details>
  );
}

/** The ways to the step before and to the next; what leads nowhere keeps its place. */
function StepWays({ lesson, at }: PlacedStep) {
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
