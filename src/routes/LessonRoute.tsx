import { useState } from "react";
import { Navigate, Outlet, useLocation, useParams } from "react-router";
import { StepBar } from "../classroom/StepBar.tsx";
import { UnknownStep } from "../classroom/UnknownStep.tsx";
import type { PlacedStep } from "../classroom/lessonStep.ts";
import { isBare } from "../classroom/stepAddress.ts";
import { useLessonStep } from "../classroom/useLessonStep.ts";
import { useStepTo } from "../classroom/useStepTo.ts";
import { useHeadingFocus } from "../reading/useHeadingFocus.ts";
import "./lesson.css";

/** A step of a lesson: what it asks for, above the explorer in the state that it is about. */
export function LessonRoute() {
  const { step: ref = "" } = useParams();
  const placed = useLessonStep();
  return placed === null ? <UnknownStep asked={ref} /> : <Arrival {...placed} reference={ref} />;
}

interface StepProps extends PlacedStep {
  /** How the address names the step. */
  readonly reference: string;
}

/**
 * An address that names a step alone asks for the step's state. That is so on arrival only: in the step one may come to
 * an address that names nothing else by what one chooses.
 */
function Arrival({ reference, ...placed }: StepProps) {
  const here = useLocation();
  const to = useStepTo()(placed.lesson, placed.at);
  const [arrivedAt, setArrivedAt] = useState<string | null>(null);
  if (arrivedAt !== reference) {
    const isElsewhere = to !== null && to.pathname + to.search !== here.pathname + here.search;
    if (isElsewhere && isBare(here, bareOf(here.pathname, reference))) return <Navigate to={to} replace />;
    setArrivedAt(reference);
  }
  return <Step {...placed} reference={reference} />;
}

/** The address of the step itself within a path in it. */
function bareOf(pathname: string, reference: string): string {
  return pathname.split("/").slice(0, 3).concat(reference).join("/");
}

function Step({ reference, ...placed }: StepProps) {
  // After what is opened in the step, so that the focus comes to rest on the task.
  const heading = useHeadingFocus(reference);
  return (
    <div className="lesson">
      <StepBar key={reference} heading={heading} {...placed} />
      <Outlet />
    </div>
  );
}
