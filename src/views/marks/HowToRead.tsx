import { type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./howToRead.css";

interface HowToReadProps {
  /** The answer to the question in the view's name, in a sentence or two made from what is shown. */
  readonly children: ReactNode;
  /** What else can be said of what is shown. */
  readonly more?: ReactNode;
  /** How the view is to be read, on demand. */
  readonly explanation: ReactNode;
  /** What takes work to say, and is said once the explanation has been opened. */
  readonly opened?: ReactNode;
  /** What the view can be set to. */
  readonly tools?: ReactNode;
}

/** What the view answers and what else it shows, and, on demand, how it is to be read. */
export function HowToRead({ children, more, explanation, opened, tools }: HowToReadProps) {
  const { chart } = useMessages();
  const [isOpened, setOpened] = useState(false);
  return (
    <div className="how-to-read">
      <p>{children}</p> {Boolean(more) && <p className="quiet">{more}</p>}
      <details
        className="how-to-read__more"
        onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
      >
        <summary>{chart.howToRead}</summary>
        <p>
          {explanation} {isOpened && opened}
        </p>
      </details>
      {tools}
    </div>
  );
}
