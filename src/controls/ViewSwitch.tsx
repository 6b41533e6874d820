import { NARROW } from "../host/mediaQueries.ts";
import { useMediaQuery } from "../ui/hooks/useMediaQuery.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { type ViewName, chosenView } from "../store/views.ts";
import { LabelledSelect } from "../ui/LabelledSelect.tsx";
import { onPointed } from "../ui/room/onPointed.ts";
import type { Room } from "../ui/room/room.ts";
import { focusNext } from "../ui/hooks/focusNext.ts";
import "./viewSwitch.css";

interface ViewSwitchProps {
  /** What a view is loaded from, as soon as somebody points at its name. */
  readonly roomOf: (view: ViewName) => Room<unknown>;
}

/** Which view of the filtered statements is shown: one stop for Tab, side by side where there is room, else a select. */
export function ViewSwitch({ roomOf }: ViewSwitchProps) {
  const { title, name } = useMessages().controls.view;
  const view = useExplorer(chosenView);
  const { all } = useExplorer((state) => state.views);
  const show = useExplorer((state) => state.show);
  if (useMediaQuery(NARROW))
    return (
      <LabelledSelect
        label={title}
        value={view}
        options={all.map((value) => ({ value, text: name[value] }))}
        onChange={(next) => show({ view: next })}
      />
    );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="toolbar" className="view-switch" aria-label={title} onKeyDown={focusNext}>
      {all.map((value) => (
        <button
          key={value}
          type="button"
          className="view-switch__view"
          aria-pressed={value === view}
          tabIndex={value === view ? 0 : -1}
          onClick={() => show({ view: value })}
          {...onPointed(roomOf(value))}
        >
          {name[value]}
        </button>
      ))}
    </div>
  );
}
