import { STANCES } from "../../case/statement.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { type DensityBar, highest } from "./lanes/densityBars.ts";
import type { TimelineMark } from "./lanes/timelineLane.ts";

/** What the colours and the height of bars say, where statements are too many to be marked one by one. */
export function BarKey({ marks }: { readonly marks: readonly TimelineMark[] }) {
  const { words } = useMessages();
  const timeline = useWords(timelineWords);
  const bars = marks.filter((mark) => mark.kind === "bar");
  if (bars.length === 0) return null;
  return (
    <p className="timeline-key">
      {stancesIn(bars).map((stance) => (
        <span key={stance}>
          <StanceIcon stance={stance} /> {words.stanceName[stance]}
        </span>
      ))}
      <span className="quiet">{timeline.highestBar({ count: highest(bars) })}</span>
    </p>
  );
}

function stancesIn(bars: readonly DensityBar[]) {
  const drawn = new Set(bars.flatMap(({ stances }) => stances.map(({ stance }) => stance)));
  return STANCES.filter((stance) => drawn.has(stance));
}
