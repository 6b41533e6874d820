import { Outlet } from "react-router";
import { InClassroom } from "../rooms/InClassroom.tsx";
import { StepInTitle } from "../shell/StepInTitle.ts";

/** A step of a lesson, with the place of the case that it is about or that was opened in it. */
export function LessonStepRoute() {
  return (
    <InClassroom>
      {({ LessonRoute }) => (
        <LessonRoute>
          {({ at, step: { title } }) => (
            <StepInTitle value={{ at, title }}>
              <Outlet />
            </StepInTitle>
          )}
        </LessonRoute>
      )}
    </InClassroom>
  );
}
