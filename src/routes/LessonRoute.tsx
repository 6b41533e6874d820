import { Outlet } from "react-router";

/** A step of a lesson: what it asks for, above the explorer in the state that it is about. */
export function LessonRoute() {
  return <Outlet />;
}
