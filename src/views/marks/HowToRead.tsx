import { type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import "./howToRead.css";

interface HowToReadProps {
  /** The answer to the question in the view's name, in a sentence or two made from what is shown. */
  readonly children: ReactNode;
  /** What else can be said of what is shown, on demand. */
  readonly more?: ReactNode;
  /** How the view is to be read, on demand. */
  readonly explanation: ReactNode;
  /** What takes work to say, and is said once the explanation has been opened. */
  readonly opened?: ReactNode;
  /** What the view can be set to. */
  readonly tools?: ReactNode;
}

/** What the view answers and, on demand, what else it shows and how it is to be read: the answer alone leaves the picture its room. */
export function HowToRead({ children, more, explanation, opened, tools }: HowToReadProps) {
  const { chart } = useMessages();
  const [isOpened, setOpened] = useState(false);
  return (
    <div className="how-to-read">
      <p>{children}</p>
      <details
        className="how-to-read__more"
        onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
      >
        <summary>{chart.howToRead}</summary>
        <p>
          {more} {explanation} {isOpened && opened}
        </p>
      </details>
      {tools}
    </div>
  );
}
