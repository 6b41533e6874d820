import { useMemo } from "react";
import { timelineWords } from "../../../i18n/en/views/timeline.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { dateExtent } from "../../../case/dateExtent.ts";
import { type TimeWindow, showsSame, stepWindow, timeWindows } from "../../../filter/timeWindow.ts";
import { REDUCED_MOTION } from "../../../host/mediaQueries.ts";
import { useMediaQuery } from "../../../ui/hooks/useMediaQuery.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import type { Speed } from "../../../store/viewChoices.ts";
import { selectDateHistogram } from "../../../store/facets/dateSelectors.ts";
import { Button } from "../../../ui/Button.tsx";
import { UndatedChoice } from "../../../controls/dates/UndatedChoice.tsx";
import { WindowOptions } from "./WindowOptions.tsx";
import { WindowDates } from "./WindowDates.tsx";
import { useWindowPlayback } from "./useWindowPlayback.ts";
import "./windowControls.css";

/** How long a window stays, in milliseconds. */
const DELAYS: Readonly<Record<Speed, number>> = { slow: 2400, normal: 1200, fast: 600 };
/** Where the next window shows the same statements, this one stays for only this part of the time. */
const QUIET_SHARE = 1 / 6;

/** The window that moves through time: how much it shows, its steps, its play and its speed. Moving it is filtering by date. */
export function WindowControls() {
  const timeline = useWords(timelineWords);
  const index = useExplorer((state) => state.index);
  const filter = useExplorer((state) => state.filter);
  const setDates = useExplorer((state) => state.setDates);
  const width = useExplorer((state) => state.display.window);
  const speed = useExplorer((state) => state.display.speed);
  const { undated } = useExplorer(selectDateHistogram);
  const isReduced = useMediaQuery(REDUCED_MOTION);
  const windows = useMemo(() => timeWindows(width, dateExtent(index)), [width, index]);
  const [back, next] = [stepWindow(windows, filter, -1), stepWindow(windows, filter, 1)];
  const isQuiet = useMemo(() => next !== null && showsSame(index, filter, next), [index, filter, next]);
  const delay = DELAYS[speed] * (isQuiet ? QUIET_SHARE : 1);
  const { isPlaying, play, stop } = useWindowPlayback({
    filter,
    next,
    delay,
    isAllowed: !isReduced,
    setDates,
  });
  const { window: words } = timeline;
  if (windows.length === 0) return null;

  const isOpen = filter.from === null && filter.to === null;
  const step = (window: TimeWindow | null) => window && setDates(window.from, window.to);
  const start = () => play(isOpen || next === null ? (windows[0] ?? null) : null);
  return (
    <fieldset className="window-controls" aria-label={words.title}>
      <div className="window-controls__group">
        <Button aria-label={words.back} disabled={back === null} onClick={() => step(back)}>
          <Sign d="M10 3 5 8l5 5" />
        </Button>
        {!isReduced && (
          <Button onClick={isPlaying ? stop : start}>
            <Sign d={isPlaying ? "M5 3v10M11 3v10" : "M5 3 12 8 5 13Z"} />
            {isPlaying ? words.pause : words.play}
          </Button>
        )}
        <Button aria-label={words.forward} disabled={next === null} onClick={() => step(next)}>
          <Sign d="M6 3l5 5-5 5" />
        </Button>
        <WindowDates />
      </div>
      <div className="window-controls__group">
        <WindowOptions hasSpeed={!isReduced} />
        <UndatedChoice count={undated} />
      </div>
      {isReduced && <p className="quiet">{words.noPlay}</p>}
    </fieldset>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg className="window-controls__sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
