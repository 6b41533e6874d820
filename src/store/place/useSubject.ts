import { useMemo } from "react";
import { type Subject, subjectOf } from "./places.ts";
import { usePlace } from "./usePlace.ts";

/** What of the case the address is about now; the same object until it is about something else. */
export function useSubject(): Subject | null {
  const { place } = usePlace();
  return useMemo(() => subjectOf(place), [place]);
}
