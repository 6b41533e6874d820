import { useMemo } from "react";
import { type Subject, isBeside, subjectOf } from "./places.ts";
import { usePlace } from "./usePlace.ts";

/** What of the case the address is about now; the same object until it is about something else. */
export function useSubject(): Subject | null {
  const { place } = usePlace();
  return useMemo(() => subjectOf(place), [place]);
}

/** Whether something is read beside the picture, be it about something of the case or not. */
export function useIsReading(): boolean {
  const { place } = usePlace();
  return place !== null && isBeside(place) && place.page !== "explorer";
}
