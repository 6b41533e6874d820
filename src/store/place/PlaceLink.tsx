import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CasePlace } from "./places.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { type ShownThere, usePlaceTo } from "./usePlaceTo.ts";

interface PlaceLinkProps extends ShownThere {
  readonly to: CasePlace;
  readonly className?: string;
  readonly rel?: string;
  readonly tabIndex?: number;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "step" | undefined;
  readonly children: ReactNode;
}

/** A link to a place in the case at hand that keeps the filter. Inside a frame it leaves the host's history alone. */
export function PlaceLink({ to, shown, inPane = false, ...rest }: PlaceLinkProps) {
  const placeTo = usePlaceTo();
  return <Link to={placeTo(to, { shown, inPane })} replace={isFramed()} {...rest} />;
}
