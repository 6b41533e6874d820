import { boundsAsDates } from "../../../filter/timeWindow.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import type { Messages } from "../../../i18n/messages.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { Button } from "../../../ui/Button.tsx";

/** The dates that are chosen, in words, and the way back to all of them. */
export function WindowDates() {
  const messages = useMessages();
  const from = useExplorer((state) => state.filter.from);
  const to = useExplorer((state) => state.filter.to);
  const loosen = useExplorer((state) => state.loosen);
  const isOpen = from === null && to === null;
  return (
    <p className="window-controls__dates">
      <span>{datesText(from, to, messages)}</span>
      {!isOpen && (
        <Button isPlain onClick={() => loosen("date")}>
          {messages.timeline.allDates}
        </Button>
      )}
    </p>
  );
}

function datesText(first: string | null, last: string | null, { timeline, formats }: Messages): string {
  const { window: words } = timeline;
  const { from, to } = boundsAsDates({ from: first, to: last });
  if (from === null && to === null) return words.all;
  if (from === null) return words.upTo({ date: formats.date(to ?? "") });
  if (to === null) return words.since({ date: formats.date(from) });
  return from === to ? formats.date(from) : words.range({ from: formats.date(from), to: formats.date(to) });
}
