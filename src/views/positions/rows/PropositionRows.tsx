import {
  type ReactNode,
  type RefObject,
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { rowsWords } from "../../../i18n/en/views/rows.ts";
import { useWords } from "../../../i18n/useWords.ts";
import type { ContestRow } from "../../../network/rows/contestRows.ts";
import { selectCounted } from "../../../store/countedSelectors.ts";
import { useExplorer } from "../../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../../store/place/PlaceLink.tsx";
import { selectContestRows } from "../../../store/rowSelectors.ts";
import { FirstSize } from "../../../ui/hooks/firstSize.ts";
import { type Size, useElementSize } from "../../../ui/hooks/useElementSize.ts";
import { usePrinting } from "../../../ui/hooks/usePrinting.ts";
import { useRootFontSize } from "../../../ui/hooks/useRootFontSize.ts";
import { PropositionRow } from "./PropositionRow.tsx";
import { RowsBar } from "./RowsBar.tsx";
import { SplitChoice } from "./split/SplitChoice.tsx";
import { useSplit } from "./split/useSplit.ts";
import { rowSections } from "./rowSections.ts";
import { useOpenRows } from "./useOpenRows.ts";
import { useOtherRows } from "./useOtherRows.ts";
import "./propositionRows.css";

/** Names are chosen for widths in steps, of so many CSS pixels where one rem is 16 of them. */
export const WIDTH_STEP = 32;
/** Of the rows before they are measured, in CSS pixels: a small phone's. */
const USUAL_WIDTH = 288;
/** How large they were last, so that who comes back need not wait for a measure. */
let lastSize: Size | null = null;

/** How wide an element is, in CSS pixels; while it is hidden, how wide it was, so that nothing moves meanwhile. */
function useShownWidth(ref: RefObject<Element | null>): number {
  const first = use(FirstSize);
  const [known] = useState(lastSize);
  const size = useElementSize(ref, known ?? first, known !== null);
  const now = size?.width ?? 0;
  const [shown, setShown] = useState(now > 0 ? now : USUAL_WIDTH);
  if (now > 0 && now !== shown) setShown(now);
  useEffect(() => {
    if (size !== null && size.width > 0) lastSize = size;
  }, [size]);
  return shown;
}

/** The rows a moment later than what was pressed is shown, also where the press leads to them. */
function useRowsLater(): readonly ContestRow[] {
  const now = useExplorer((state) => state);
  const before = useDeferredValue(now);
  const shown = selectCounted(before) === selectCounted(now) ? before : now;
  return useMemo(() => selectContestRows(shown), [shown]);
}

/** So many marks are drawn where nobody has scrolled yet: rows with more of them than this are higher than a phone. */
const FIRST_DRAWN = 800;

/** The first rows, with as many marks as are drawn at first. */
function firstRows(rows: readonly ContestRow[]): ReadonlySet<ContestRow> {
  let marks = 0;
  const first = new Set<ContestRow>();
  for (const row of rows) {
    if (marks >= FIRST_DRAWN) break;
    first.add(row);
    marks += Object.values(row.stands).reduce((sum, some) => sum + some.length, 0);
  }
  return first;
}

/**
 * The network as a row for each proposition, most contested first; `finding` says above them what is found. Of a large case
 * only rows that are near to what is seen have their marks; all have their words.
 */
export function PropositionRows({ finding }: { readonly finding: ReactNode }) {
  const words = useWords(rowsWords);
  const index = useExplorer((state) => state.index);
  const all = useRowsLater();
  const order = useDeferredValue(useExplorer(({ display }) => display.order));
  const first = useMemo(() => firstRows(all), [all]);
  const isPrinting = usePrinting();
  const whole = useRef<HTMLDivElement>(null);
  const drawn = useOtherRows(index, whole, { order, first: first.size, all: all.length });
  const rows = isPrinting ? all : all.slice(0, drawn.count);
  const isWhole = isPrinting || first.size === all.length;
  const { open, toggle } = useOpenRows(index);
  const split = useSplit();
  const ruler = useRef<HTMLDivElement>(null);
  const shown = (useShownWidth(ruler) * 16) / useRootFontSize();
  const width = Math.floor(shown / WIDTH_STEP) * WIDTH_STEP;
  return (
    <div
      ref={whole}
      className="proposition-rows"
      data-laid-out={(drawn.areLaidOut && !isWhole) || undefined}
      {...(drawn.room === null ? {} : { style: { minBlockSize: drawn.room } })}
    >
      <div className="proposition-rows__finding">{finding}</div>
      <SplitChoice />
      <RowsBar />
      <div ref={ruler} className="proposition-rows__ruler" />
      {rowSections(index, rows, order, words).map((section) => (
        <section key={section.id} className="proposition-rows__section" data-group={section.id}>
          <h2>
            <bdi>{section.title}</bdi>
          </h2>
          <ol>
            {section.rows.map((row) => (
              <PropositionRow
                key={row.proposition.id}
                row={row}
                width={width}
                split={split}
                drawn={isWhole ? "always" : first.has(row) ? "first" : "near"}
                isOpen={open.has(row.proposition.id)}
                onToggle={toggle}
              />
            ))}
          </ol>
        </section>
      ))}
      <p className="proposition-rows__table">
        <PlaceLink to={{ page: "explorer" }} shown={{ form: "table" }}>
          {words.table}
        </PlaceLink>
      </p>
    </div>
  );
}
