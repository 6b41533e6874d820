import type { ReactNode } from "react";
import { hasPlace } from "../../case/statementSet.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisible } from "../../store/selectors.ts";
import { BackToList } from "./BackToList.tsx";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { useLeaving } from "./useLeaving.ts";
import "./panel.css";

interface PanelProps {
  /** What the panel is about; when it changes, focus goes to the heading. */
  readonly subject: string;
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** A page about one thing of the case, with its heading and the way back to the list. */
export function Panel({ subject, heading, children }: PanelProps) {
  const headingRef = useHeadingFocus(subject);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its link back does the same
    <section className="panel" onKeyDown={useLeaving()}>
      <BackToList />
      <h2 className="panel__heading" ref={headingRef} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Says how many of the statements given here the filter hides in the list; nothing if it hides none. */
export function HiddenNote({ places }: { readonly places: readonly number[] }) {
  const { reading } = useMessages();
  const visible = useExplorer(selectVisible);
  const hidden = places.filter((place) => !hasPlace(visible, place)).length;
  if (hidden === 0) return null;
  return <p className="quiet">{reading.someHidden({ hidden, count: places.length })}</p>;
}
