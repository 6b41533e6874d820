import type { ReactNode } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./howToRead.css";

interface HowToReadProps {
  /** What the view says, in a sentence or two made from what is shown. */
  readonly children: ReactNode;
  /** How the view is to be read, on demand. */
  readonly explanation: ReactNode;
  /** What the view can be set to. */
  readonly tools?: ReactNode;
}

/** One paragraph made from what is shown, and, on demand, how the view is to be read. */
export function HowToRead({ children, explanation, tools }: HowToReadProps) {
  const { chart } = useMessages();
  return (
    <div className="how-to-read">
      <p>{children}</p>
      <details className="how-to-read__more">
        <summary>{chart.howToRead}</summary>
        <p>{explanation}</p>
      </details>
      {tools}
    </div>
  );
}
