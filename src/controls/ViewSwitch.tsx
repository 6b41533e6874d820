import { type MouseEvent, useId } from "react";
import { NARROW } from "../host/mediaQueries.ts";
import { useMediaQuery } from "../ui/hooks/useMediaQuery.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { type ViewName, type Views, chosenView, viewChoice } from "../store/views.ts";
import { AppLink } from "../store/place/AppLink.tsx";
import { usePlace } from "../store/place/usePlace.ts";
import { usePlaceTo } from "../store/place/usePlaceTo.ts";
import { LabelledSelect } from "../ui/LabelledSelect.tsx";
import { onPointed } from "../ui/room/onPointed.ts";
import type { Room } from "../ui/room/room.ts";
import { focusNext } from "../ui/hooks/focusNext.ts";
import "./viewSwitch.css";

interface ViewSwitchProps {
  /** What a view is loaded from, as soon as somebody points at its name. */
  readonly roomOf: (view: ViewName) => Room<unknown>;
}

/** Which view of the filtered statements is shown: groups of links side by side where there is room, else a select. */
export function ViewSwitch({ roomOf }: ViewSwitchProps) {
  const { title, name, keys } = useMessages().controls.view;
  const view = useExplorer(chosenView);
  const { all, groups } = useExplorer((state) => state.views);
  const show = useExplorer((state) => state.show);
  const hint = useId();
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
    <nav className="view-switch" aria-label={title}>
      {groups.map((group) => (
        <ViewLinks key={group.group} {...group} hint={hint} roomOf={roomOf} />
      ))}
      <p id={hint} className="view-switch__hint">
        {keys}
      </p>
    </nav>
  );
}

type ViewLinksProps = ViewSwitchProps & Views["groups"][number] & { readonly hint: string };

/** The views of a group, as links that open in a tab of their own too: one stop for Tab, at which the arrows go on. */
function ViewLinks({ group, views, hint, roomOf }: ViewLinksProps) {
  const words = useMessages().controls.view;
  const chosen = useExplorer(chosenView);
  const { linkTo, choose } = useViewLinks();
  const stop = views.includes(chosen) ? chosen : views[0];
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its links have the focus
    <div
      role="toolbar"
      className="view-switch__group"
      aria-label={words.group[group]}
      aria-describedby={hint}
      onKeyDown={focusNext}
    >
      <span className="view-switch__title" aria-hidden="true">
        {words.group[group]}
      </span>
      {views.map((view) => (
        <AppLink
          key={view}
          to={linkTo(view)}
          className="view-switch__view"
          aria-current={view === chosen ? "page" : undefined}
          tabIndex={view === stop ? 0 : -1}
          onClick={(event) => choose(view, event)}
          {...onPointed(roomOf(view))}
        >
          {words.name[view]}
        </AppLink>
      ))}
    </div>
  );
}

function useViewLinks() {
  const views = useExplorer((state) => state.views);
  const show = useExplorer((state) => state.show);
  const placeTo = usePlaceTo();
  const { place } = usePlace();
  return {
    linkTo: (view: ViewName) =>
      placeTo(place ?? { page: "explorer" }, { shown: { view: viewChoice(views, view) } }),
    choose: (view: ViewName, event: MouseEvent) => {
      // With these the browser opens the link elsewhere.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show({ view });
    },
  };
}
