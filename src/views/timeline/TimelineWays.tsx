import { NARROW } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectParts } from "../../store/selectors.ts";
import { Button } from "../../ui/Button.tsx";

/** Says that nothing falls within the chosen dates, and offers all of them. */
export function NoneInWindow() {
  const timeline = useWords(timelineWords);
  const loosen = useExplorer((state) => state.loosen);
  return (
    <div className="timeline-view__none">
      <p>{timeline.noneInWindow}</p>
      <Button onClick={() => loosen("date")}>{timeline.allDates}</Button>
    </div>
  );
}

/** Where no statement has a date, leads back: to more statements, or to the list of these. */
export function WaysToDated() {
  const { controls } = useMessages();
  const timeline = useWords(timelineWords);
  const isFiltered = useExplorer((state) => selectParts(state).size > 0);
  const clearAll = useExplorer((state) => state.clearAll);
  const show = useExplorer((state) => state.show);
  const isNarrow = useMediaQuery(NARROW);
  const openList = () => {
    if (isNarrow) show({ pane: "list" });
    requestAnimationFrame(() => document.getElementById("reading")?.focus());
  };
  return (
    <div className="timeline-view__none">
      {isFiltered && <Button onClick={clearAll}>{controls.clearAll}</Button>}
      <Button onClick={openList}>{timeline.openList}</Button>
    </div>
  );
}
