import type { ReactNode } from "react";
import { BackToList } from "./BackToList.tsx";
import { useHeadingFocus } from "./useHeadingFocus.ts";
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
    <section className="panel">
      <BackToList />
      <h2 className="panel__heading" ref={headingRef} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
