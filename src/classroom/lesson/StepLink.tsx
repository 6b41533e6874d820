import type { ReactNode } from "react";
import { AppLink } from "../../store/place/AppLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Lesson } from "./lesson.ts";
import { ASKS_STATE } from "./stepAddress.ts";
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

/**
 * A link to a step of a lesson, in the state that the step is about. Where names are hidden, the ids in a state would give
 * them away, so that the link asks for the step alone. Inside a frame it leaves the host's history alone.
 */
export function StepLink({ lesson, at, ...rest }: StepLinkProps) {
  const isNamed = useExplorer(({ display }) => display.names);
  const stepTo = useStepTo();
  const to = isNamed ? stepTo(lesson, at) : stepTo(lesson, at, "/");
  return to === null ? null : <AppLink to={to} state={ASKS_STATE} {...rest} />;
}
