import { type ReactNode, useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { useShownForm } from "../../store/shownForm.ts";
import { SourceLine } from "./SourceLine.tsx";
import "./howToRead.css";

interface HowToReadProps {
  /** The answer to the question in the view's name, in a sentence or two made from what is shown: its headline. */
  readonly children: ReactNode;
  /** What to do first. */
  readonly act?: ReactNode;
  /** What else can be said of what is shown, on demand. */
  readonly more?: ReactNode;
  /** How the view is to be read, on demand. */
  readonly explanation: ReactNode;
  /** What takes work to say, and is said once the explanation has been opened. */
  readonly opened?: ReactNode;
  /** What the view can be set to. */
  readonly tools?: ReactNode;
}

/** Above a view: its headline, where it comes from, what to do, and how the keys reach it; on demand what else it shows and how it is to be read. */
export function HowToRead({ children, act, more, explanation, opened, tools }: HowToReadProps) {
  const { chart } = useMessages();
  const isPicture = useShownForm() === "picture";
  const [isOpened, setOpened] = useState(false);
  return (
    <div className="how-to-read">
      <p className="how-to-read__headline">{children}</p>
      <div className="how-to-read__line">
        <div>
          <p>
            <SourceLine /> {act}
          </p>
          <details
            className="how-to-read__more"
            onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}
          >
            <summary>{chart.howToRead}</summary>
            <p>
              {more} {explanation} {isOpened && opened}
            </p>
          </details>
        </div>
        {isPicture && (
          <p className="how-to-read__keys">
            {chart.keys} <span className="visually-hidden">{chart.keysHeard}</span>
          </p>
        )}
      </div>
      {tools}
    </div>
  );
}
