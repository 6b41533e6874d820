import type { ReactNode } from "react";
import { cornersWords } from "../../i18n/en/classroom/corners.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CodeIcon } from "../coding/CodeMark.tsx";
import type { Corner } from "./cornerCounts.ts";

interface CornerPlaceProps {
  readonly corner: Corner;
  readonly children: ReactNode;
}

/** One corner of the room, under the shape and the words that one stands by. */
export function CornerPlace({ corner, children }: CornerPlaceProps) {
  const corners = useWords(cornersWords);
  const label = corners.corner[corner];
  return (
    <section className="corners__corner" data-corner={corner} aria-label={label}>
      <h3 className="corners__word">
        <CodeIcon code={corner} /> {label}
      </h3>
      {children}
    </section>
  );
}
