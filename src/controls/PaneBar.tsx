import { PHONE } from "../host/mediaQueries.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { useShownForm } from "../store/shownForm.ts";
import { PlaceLink } from "../store/place/PlaceLink.tsx";
import { usePlace } from "../store/place/usePlace.ts";
import { useIsReading } from "../store/place/useSubject.ts";
import type { Pane } from "../store/viewChoices.ts";
import { useMediaQuery } from "../ui/hooks/useMediaQuery.ts";
import { activeChips } from "./chipText.ts";
import "./paneBar.css";

const PARTS = ["rows", "chart", "list", "filters"] as const;
type Part = (typeof PARTS)[number];

/** A sign for each part, drawn in lines on a square of 20. */
const SIGNS: Readonly<Record<Part, string>> = {
  rows: "M10 2V18M3 5.5H9M11 5.5H15M5 10H9M11 10H17M3 14.500H9M11 14.500H14",
  chart:
    "M6.500 4.500 13.500 6M5 7 9 14M14.500 8.500 11 14M4.500 2.500a2 2 0 1 0 .1 0M15.500 4.500a2 2 0 1 0 .1 0M10 13.500a2 2 0 1 0 .1 0",
  list: "M2.500 4.500H17.500M2.500 10H17.500M2.500 15.500H12",
  filters: "M2.500 4.500H17.500M5.500 10H14.500M8.500 15.500H11.500",
};

/** The bar at the foot of a narrow screen, which shows one part at a time. `shown` is the one there is, also where nobody chose it. */
export function PaneBar({ shown }: { readonly shown: Exclude<Pane, "auto"> }) {
  const { pane: words } = useMessages().controls;
  const linkTo = useLinks(shown);
  const current = useCurrent(shown);
  const isReading = useIsReading();
  return (
    <ul className="pane-bar">
      {PARTS.map((part) => (
        <li key={part}>
          <PlaceLink
            {...linkTo(part)}
            className="pane-bar__link"
            aria-current={part === current ? (isReading ? "true" : "page") : undefined}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <path d={SIGNS[part]} />
            </svg>
            <span>
              {words[part]}
              {part === "filters" && <ActiveCount />}
            </span>
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

/** What is read belongs to the part from which it was opened. */
function useCurrent(shown: Exclude<Pane, "auto">): Part {
  const isRows = useShownForm() === "rows";
  const isFromList = useExplorer(({ display }) => display.pane === "list");
  if (shown === "filters") return "filters";
  if (shown === "list" && isFromList) return "list";
  return isRows ? "rows" : "chart";
}

/** Where each part leads: rows to all rows, the picture and the filters to themselves with what is read kept, the list to what is read or, from there, to all. */
function useLinks(shown: Exclude<Pane, "auto">) {
  const isPhone = useMediaQuery(PHONE);
  const { ofRows } = useExplorer((state) => state.views);
  const { place } = usePlace();
  const isReading = useIsReading();
  const here = place ?? { page: "explorer" as const };
  return (part: Part) => {
    const explorer = { page: "explorer" as const };
    if (part === "rows") {
      const form = isPhone ? ("auto" as const) : ("rows" as const);
      return { to: explorer, shown: { view: ofRows, form, pane: "auto" as const } };
    }
    if (part === "chart") {
      const form = isPhone ? ("picture" as const) : ("auto" as const);
      return { to: here, shown: { form, pane: isReading ? ("chart" as const) : ("auto" as const) } };
    }
    const isFurther = part === "filters" || shown !== "list";
    return { to: isFurther ? here : explorer, shown: { pane: part } };
  };
}

function ActiveCount() {
  const { controls, formats } = useMessages();
  const count = useExplorer((state) => activeChips(state.filter).length);
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span className="pane-bar__count" aria-hidden="true">
        {formats.number(count)}
      </span>
      <span className="visually-hidden">{controls.pane.active({ count })}</span>
    </>
  );
}
