import type { ReactNode } from "react";
import { Link } from "react-router";
import type { CasePlace } from "../../case/casePlace.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { usePlaceAddress } from "../../store/place/useOpenPlace.ts";

/** Leads from the picture, or from its table, to what is read in the pane of the list. */
export function PlaceLink({ to, children }: { readonly to: CasePlace; readonly children: ReactNode }) {
  const address = usePlaceAddress();
  return (
    <Link to={address(to)} replace={isFramed()}>
      {children}
    </Link>
  );
}
