import { AppLink, type LinkAttributes } from "./AppLink.tsx";
import type { CasePlace } from "./places.ts";
import { type ShownThere, usePlaceTo } from "./usePlaceTo.ts";

interface PlaceLinkProps extends LinkAttributes, ShownThere {
  readonly to: CasePlace;
}

/** A link to a place in the case at hand that keeps the filter. */
export function PlaceLink({ to, shown, inPane = false, forClass = false, ...look }: PlaceLinkProps) {
  const placeTo = usePlaceTo();
  return <AppLink to={placeTo(to, { shown, inPane, forClass })} {...look} />;
}
