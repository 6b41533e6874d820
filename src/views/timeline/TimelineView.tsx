import { useCallback, useMemo } from "react";
import type { Statement } from "../../case/statement.ts";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useCountedUnder } from "../../store/useCountedUnder.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { isPresented } from "../../store/classChoices.ts";
import type { Subject } from "../../store/place/places.ts";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { useCountedSubject } from "../../store/place/useCountedSubject.ts";
import { selectOfAnyDate, selectVisible, selectVisibleCount } from "../../store/selectors.ts";
import { selectDatedCount } from "../../store/facets/dateSelectors.ts";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { useRowSorting } from "../view/useRowSorting.ts";
import { useLargeness } from "../graph/stage/useLargeAppearance.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineDetails, TimelineReading, TimelineSentences } from "./TimelineSentences.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { NoneInWindow, WaysToDated } from "./TimelineWays.tsx";
import { timelineSummary } from "../../network/timeline/timelineSummary.ts";
import { TIMELINE_COLUMNS } from "./timelineColumns.ts";
import { TimelineBrush } from "./window/TimelineBrush.tsx";
import { WindowControls } from "./window/WindowControls.tsx";
import "./timelineView.css";

const EARLIEST_FIRST = { column: "when", isDescending: false } as const;

/** When it was said: statements and events on their dates, and the network of the dates that are chosen. */
export function TimelineView({ isNarrow }: { readonly isNarrow: boolean }) {
  const index = useExplorer((state) => state.index);
  const among = useExplorer(selectOfAnyDate);
  const visible = useExplorer(selectVisible);
  const summary = useMemo(() => timelineSummary(index, visible), [index, visible]);
  return (
    <>
      <HowToRead
        act={<FirstAct on="mark" />}
        more={summary.dated > 0 && <TimelineDetails summary={summary} />}
        explanation={<TimelineReading index={index} among={among} />}
      >
        <TimelineSentences index={index} summary={summary} />
      </HowToRead>
      <ViewForms picture={<Picture isNarrow={isNarrow} />} table={<Rows />} />
    </>
  );
}

function Rows() {
  const index = useExplorer((state) => state.index);
  const visible = useExplorer(selectVisible);
  const [sorting, sort] = useRowSorting(TIMELINE_COLUMNS, EARLIEST_FIRST);
  return <TimelineTable index={index} visible={visible} sorting={sorting} onSort={sort} />;
}

function Picture({ isNarrow }: { readonly isNarrow: boolean }) {
  const timeline = useWords(timelineWords);
  const isEmpty = useExplorer((state) => selectVisibleCount(state) === 0);
  // A screen for a whole class has room for one picture.
  const isLarge = useExplorer(({ display }) => isPresented(display));
  const isUndated = useExplorer((state) => selectDatedCount(state) === 0);
  return (
    <div className="timeline-view">
      {isUndated && <WaysToDated />}
      <Timeline isNarrow={isNarrow} />
      {!isUndated && <WindowControls />}
      {!isLarge && (
        <section className="timeline-view__network" aria-label={timeline.network}>
          {isEmpty ? <NoneInWindow /> : <NetworkPicture isNarrow={isNarrow} isScrolled />}
        </section>
      )}
    </div>
  );
}

function Timeline({ isNarrow }: { readonly isNarrow: boolean }) {
  const index = useExplorer((state) => state.index);
  const among = useExplorer(selectOfAnyDate);
  const visible = useExplorer(selectVisible);
  const setDates = useExplorer((state) => state.setDates);
  const openPlace = useOpenPlace();
  const subject = useCountedSubject();
  const under = useCountedUnder();
  const isRelated = useCallback(
    ({ actor, proposition }: Statement) =>
      isAbout(subject, { actor: under.actor(actor), proposition: under.proposition(proposition) }),
    [subject, under],
  );
  return (
    <TimelineChart
      index={index}
      among={among}
      visible={visible}
      open={subject?.what === "statement" ? subject.statement : null}
      isRelated={isRelated}
      Brush={TimelineBrush}
      isRoomy={isNarrow}
      scale={useLargeness()}
      onOpen={(statement) => openPlace({ page: "statement", statement })}
      onDates={setDates}
      onLeave={() => document.getElementById("reading")?.focus()}
    />
  );
}

/** Whether a statement belongs to the actors or the proposition that a place is about, and so is brought out on the timeline. */
export function isAbout(
  subject: Subject | null,
  { actor, proposition }: Pick<Statement, "actor" | "proposition">,
): boolean {
  switch (subject?.what) {
    case "actor":
      return actor === subject.actor;
    case "actors":
      return actor === subject.actor || actor === subject.other;
    case "position":
      return actor === subject.actor && proposition === subject.proposition;
    case "proposition":
    case "propositions":
      return proposition === subject.proposition;
    case "address":
    case "statement":
    case undefined:
      return false;
  }
}
