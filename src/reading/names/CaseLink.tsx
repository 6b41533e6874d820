import type { ReactNode } from "react";
import { Link } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import type { CasePlace } from "../../case/casePlace.ts";
import type { Display } from "../../store/explorerState.ts";
import { useCaseTo } from "../../store/place/useCaseTo.ts";

interface CaseLinkProps {
  readonly to: CasePlace;
  /** What is shown otherwise there than here. */
  readonly shown?: Partial<Display>;
  readonly className?: string;
  readonly rel?: string;
  readonly tabIndex?: number;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "step" | undefined;
  readonly children: ReactNode;
}

/** A link to a place in the case at hand that keeps the filter. Inside a frame it leaves the host's history alone. */
export function CaseLink({ to, shown, ...rest }: CaseLinkProps) {
  const caseTo = useCaseTo();
  return <Link to={caseTo(to, shown)} replace={isFramed()} {...rest} />;
}
