import { timelineWords } from "../../../i18n/en/views/timeline.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { WINDOW_WIDTHS } from "../../../filter/timeWindow.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { SPEEDS } from "../../../store/viewChoices.ts";
import { LabelledSelect } from "../../../ui/LabelledSelect.tsx";

/** How much time the window shows, and how fast it moves. */
export function WindowOptions({ hasSpeed }: { readonly hasSpeed: boolean }) {
  const { window: words } = useWords(timelineWords);
  const width = useExplorer((state) => state.display.window);
  const speed = useExplorer((state) => state.display.speed);
  const show = useExplorer((state) => state.show);
  return (
    <>
      <LabelledSelect
        label={words.width}
        value={width}
        options={WINDOW_WIDTHS.map((value) => ({ value, text: words.widthName[value] }))}
        onChange={(value) => show({ window: value })}
      />
      {hasSpeed && (
        <LabelledSelect
          label={words.speed}
          value={speed}
          options={SPEEDS.map((value) => ({ value, text: words.speedName[value] }))}
          onChange={(value) => show({ speed: value })}
        />
      )}
    </>
  );
}
