import type { MouseEvent, MouseEventHandler, ReactNode } from "react";
import { isFramed } from "../../host/frame/frame.ts";
import type { Address } from "../nameHandling.ts";
import { useAppHistory } from "./HistoryContext.ts";
import { inMode } from "./keptMode.ts";
import { useHere } from "./useHere.ts";

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

/** A link to an address within the app, in the same mode. Inside a frame it leaves the host's history alone. */
export function AppLink({ to, state = null, onClick, children, ...look }: AppLinkProps) {
  const history = useAppHistory();
  const there = inMode(to, useHere().search);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    history.navigate(there, { replace: isFramed(), state });
  };
  return (
    <a {...look} href={history.hrefOf(there)} onClick={follow}>
      {children}
    </a>
  );
}

/** With a key or another button a browser opens a link elsewhere, which it does best itself. */
function isPlain({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || altKey || ctrlKey || shiftKey);
}
