import { timelineWords } from "../../../i18n/en/views/timeline.ts";
import { useLanguage } from "../../../i18n/useWords.ts";
import type { Words } from "../../../i18n/words.ts";
import { boundsAsDates } from "../../../filter/timeWindow.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";

/** The dates that are chosen, in words, and the way back to all of them. */
export function WindowDates() {
  const language = useLanguage();
  const from = useExplorer((state) => state.filter.from);
  const to = useExplorer((state) => state.filter.to);
  const loosen = useExplorer((state) => state.loosen);
  const isOpen = from === null && to === null;
  return (
    <p className="window-controls__dates">
      <span>{datesText(from, to, language)}</span>
      {!isOpen && (
        <Button isPlain onClick={() => loosen("date")}>
          {language.of(timelineWords).allDates}
        </Button>
      )}
    </p>
  );
}

function datesText(first: string | null, last: string | null, language: Words): string {
  const { window: words } = language.of(timelineWords);
  const { date } = language.grammar;
  const { from, to } = boundsAsDates({ from: first, to: last });
  if (from === null && to === null) return words.all;
  if (from === null) return words.upTo({ date: date(to ?? "") });
  if (to === null) return words.since({ date: date(from) });
  return from === to ? date(from) : words.range({ from: date(from), to: date(to) });
}
