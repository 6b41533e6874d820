import { type ReactNode, useState } from "react";
import { Redirect } from "../../store/place/Redirect.tsx";
import { useHere } from "../../store/place/useHere.ts";
import { usePlace } from "../../store/place/usePlace.ts";
import { StepBar } from "../step/StepBar.tsx";
import { KeptHidden, useKeptHidden } from "../lesson/keptHidden.ts";
import { UnknownStep } from "../step/UnknownStep.tsx";
import { type PlacedStep, useLessonStep } from "../lesson/lessonStep.ts";
import type { Address } from "../../store/nameHandling.ts";
import { ASKS_STATE, isBare } from "../lesson/stepAddress.ts";
import { useStepTo } from "../lesson/useStepTo.ts";
import { readNames } from "../../store/classChoices.ts";
import { useHeadingFocus } from "../../reading/panel/useHeadingFocus.ts";
import "./lesson.css";

interface LessonRouteProps {
  /** What is shown in a step. */
  readonly children: (placed: PlacedStep) => ReactNode;
}

/** A step of a lesson: what it asks for, above the explorer in the state that it is about. */
export function LessonRoute({ children }: LessonRouteProps) {
  const { step: reference = "" } = usePlace();
  const placed = useLessonStep();
  if (placed === null) return <UnknownStep asked={reference} />;
  return <Arrival {...placed} reference={reference} inStep={children} />;
}

interface StepProps extends PlacedStep {
  /** How the address names the step. */
  readonly reference: string;
  readonly inStep: LessonRouteProps["children"];
}

/** The part of the page that a lesson takes is there at once, so that its height can be told to a page around. */
function Arrival(props: StepProps) {
  const { to, isHidden } = useArrival(props);
  return (
    <KeptHidden value={isHidden}>
      <div className="lesson">{to === null ? <Step {...props} /> : <Redirect to={to} />}</div>
    </KeptHidden>
  );
}

interface ArrivalAt {
  readonly to: Address | null;
  /** Whether somebody has hidden names, who then stay so in the steps to come. */
  readonly isHidden: boolean;
}

/**
 * Where an address leads that names a step alone and so asks for the step's state; null where one has arrived. It asks on
 * arrival, and by a link to the step: otherwise in the step one may come to an address that names nothing else by what one chooses.
 */
function useArrival({ reference, lesson, at, step }: StepProps): ArrivalAt {
  const here = useHere();
  const [arrivedAt, setArrivedAt] = useState<string | null>(null);
  const asks = (here.state as Partial<typeof ASKS_STATE> | null)?.asks === ASKS_STATE.asks;
  const isAsked = (arrivedAt !== reference || asks) && isBare(here, bareOf(here.pathname, reference));
  const isHidden = useKeptHidden(step, here.search, isAsked);
  const to = useStepTo({ names: !isHidden, seed: readNames(here.search).seed })(lesson, at);
  const isElsewhere = to !== null && to.pathname + to.search !== here.pathname + here.search;
  if (isAsked && isElsewhere) return { to, isHidden };
  if (arrivedAt !== reference) setArrivedAt(reference);
  return { to: null, isHidden };
}

/** The address of the step itself within a path in it. */
function bareOf(pathname: string, reference: string): string {
  return pathname.split("/").slice(0, 3).concat(reference).join("/");
}

function Step({ reference, inStep, ...placed }: StepProps) {
  // After what is opened in the step, so that the focus comes to rest on the task.
  const heading = useHeadingFocus(reference);
  // The teacher's page is about the whole lesson, not about the step in its address.
  const isTeach = usePlace().place?.page === "teach";
  return (
    <>
      {!isTeach && <StepBar key={reference} heading={heading} {...placed} />}
      {inStep(placed)}
    </>
  );
}
