import type { MouseEventHandler, ReactNode } from "react";
import { Link } from "react-router";
import { isFramed } from "../../host/frame/frame.ts";
import type { Address } from "../nameHandling.ts";

export interface LinkAttributes {
  readonly className?: string;
  readonly rel?: string;
  readonly tabIndex?: number;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "page" | "step" | "true" | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>;
  readonly onPointerEnter?: () => void;
  readonly onFocus?: () => void;
  readonly onTouchStart?: () => void;
  readonly children: ReactNode;
}

interface AppLinkProps extends LinkAttributes {
  /** An address, or the path of a page that belongs to no case. */
  readonly to: Address | string;
  /** What is given along to the page there. */
  readonly state?: unknown;
}

/** A link to an address within the app. Inside a frame it leaves the host's history alone. */
export function AppLink(props: AppLinkProps) {
  return <Link replace={isFramed()} {...props} />;
}
