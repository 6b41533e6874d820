import { useMemo } from "react";
import { useHere } from "./useHere.ts";
import { type PathParts, readPath } from "./placePath.ts";

/** What the address names now: the case, the step of a lesson that is on, and the place. The same object until it names another. */
export function usePlace(): PathParts {
  const { pathname } = useHere();
  return useMemo(() => readPath(pathname), [pathname]);
}
