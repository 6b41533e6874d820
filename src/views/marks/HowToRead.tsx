import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./howToRead.css";

interface HowToReadProps {
  /** The answer to the question in the view's name, in a sentence or two made from what is shown. */
  readonly children: ReactNode;
  /** What else can be said of what is shown. */
  readonly more?: ReactNode;
  /** How the view is to be read, on demand. */
  readonly explanation: ReactNode;
  /** What the view can be set to. */
  readonly tools?: ReactNode;
}

/** What the view answers and what else it shows, and, on demand, how it is to be read. */
export function HowToRead({ children, more, explanation, tools }: HowToReadProps) {
  const { chart } = useMessages();
  return (
    <div className="how-to-read">
      <p>{children}</p>
      {more !== undefined && <p className="quiet">{more}</p>}
      <details className="how-to-read__more">
        <summary>{chart.howToRead}</summary>
        <p>{explanation}</p>
      </details>
      {tools}
    </div>
  );
}
