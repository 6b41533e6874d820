import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import "./shareTabs.css";

/** The ways to take a view along, in the order of the dialog. */
export const SHARE_WAYS = ["link", "cite", "download", "embed"] as const;

interface ShareTabsProps {
  readonly chosen: ShareWay;
  readonly onChoose: (way: ShareWay) => void;
  /** What the chosen tab holds. */
  readonly children: ReactNode;
}

/** Tabs as the browser's users know them: one tab stop, arrows go from tab to tab, Home and End to the ends. */
export function ShareTabs({ chosen, onChoose, children }: ShareTabsProps) {
  const { share } = useMessages();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextWay(chosen, event.key, getComputedStyle(event.currentTarget).direction);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-way="${next}"]`)?.focus();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on the tabs */}
      <div role="tablist" aria-label={share.ways} className="share-tabs" onKeyDown={onKeyDown}>
        {SHARE_WAYS.map((way) => (
          <button
            key={way}
            type="button"
            role="tab"
            id={`${id}-${way}`}
            data-way={way}
            aria-selected={way === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={way === chosen ? 0 : -1}
            onClick={() => onChoose(way)}
          >
            {share.tabs[way]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className="share-panel">
        {children}
      </div>
    </>
  );
}

function nextWay(chosen: ShareWay, key: string, direction: string): ShareWay | null {
  const onward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const at = SHARE_WAYS.indexOf(chosen);
  if (key === onward) return SHARE_WAYS[(at + 1) % SHARE_WAYS.length] ?? null;
  if (key === back) return SHARE_WAYS.at(at - 1) ?? null;
  if (key === "Home") return SHARE_WAYS[0];
  return key === "End" ? (SHARE_WAYS.at(-1) ?? null) : null;
}

export type ShareWay = (typeof SHARE_WAYS)[number];
