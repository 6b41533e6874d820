import type { ReactNode } from "react";
import { Link } from "react-router";
import { isFramed } from "../host/frame.ts";
import type { Lesson } from "./lesson.ts";
import { useStepTo } from "./useStepTo.ts";

interface StepLinkProps {
  readonly lesson: Lesson;
  /** Which of the lesson's steps, counted from 0. */
  readonly at: number;
  readonly className?: string;
  readonly rel?: string;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "step" | undefined;
  readonly children: ReactNode;
}

/** A link to a step of a lesson, in the state that the step is about. Inside a frame it leaves the host's history alone. */
export function StepLink({ lesson, at, ...rest }: StepLinkProps) {
  const to = useStepTo()(lesson, at);
  return to === null ? null : <Link to={to} replace={isFramed()} {...rest} />;
}
