import { useCallback } from "react";
import { timelineWords } from "../../i18n/en/views/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import { HowToRead } from "../marks/HowToRead.tsx";
import { TimelineChart } from "./TimelineChart.tsx";
import { TimelineReading, TimelineSentences } from "./TimelineSentences.tsx";
import { TimelineTable } from "./TimelineTable.tsx";
import { isAbout } from "./isAbout.ts";
import { TIMELINE_COLUMNS } from "./timelineRows.ts";
import type { Statement } from "../../case/statement.ts";
import { TimelineBrush } from "./window/TimelineBrush.tsx";
import { WindowControls } from "./window/WindowControls.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import {
  selectDatedCount,
  selectOfAnyDate,
  selectVisible,
  selectVisibleCount,
} from "../../store/selectors.ts";
import { isPresented } from "../../store/classChoices.ts";
import { NoneInWindow, WaysToDated } from "./TimelineWays.tsx";
import { NetworkPicture } from "../positions/NetworkPicture.tsx";
import { ViewForms } from "../forms/ViewForms.tsx";
import { useLargeness } from "../graph/stage/useLargeDress.ts";
import { useSubject } from "../../store/place/useSubject.ts";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { useRowSorting } from "../forms/useRowSorting.ts";
import "./timelineView.css";

/** When it was said: statements and events on their dates, and the network of the dates that are chosen. */
export function TimelineView({ isNarrow }: { readonly isNarrow: boolean }) {
  const index = useExplorer((state) => state.index);
  const among = useExplorer(selectOfAnyDate);
  return (
    <>
      <HowToRead explanation={<TimelineReading index={index} among={among} />}>
        <TimelineSentences index={index} among={among} />
      </HowToRead>
      <ViewForms picture={<Picture isNarrow={isNarrow} />} table={<Rows />} />
    </>
  );
}

function Rows() {
  const index = useExplorer((state) => state.index);
  const visible = useExplorer(selectVisible);
  const [sorting, sort] = useRowSorting(TIMELINE_COLUMNS);
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
          {isEmpty ? <NoneInWindow /> : <NetworkPicture isNarrow={isNarrow} />}
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
  const subject = useSubject();
  const isRelated = useCallback((statement: Statement) => isAbout(subject, statement), [subject]);
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
