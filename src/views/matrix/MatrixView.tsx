import { useMemo } from "react";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useWords } from "../../i18n/useWords.ts";
import { MATRIX_COLUMNS } from "../../network/axis/matrixOrder.ts";
import { attributeFacet } from "../../case/attribute.ts";
import type { RowsBy } from "../../store/grouping/headings.ts";
import { useExplorer, useExplorerLater } from "../../store/ExplorerContext.tsx";
import { useOpenPlace } from "../../store/place/useOpenPlace.ts";
import { type CountedSubject, useCountedSubject } from "../../store/place/useCountedSubject.ts";
import {
  selectAlignment,
  selectAxisEnds,
  selectNetwork,
  selectUnjoined,
  selectWholeNetwork,
} from "../../store/selectors.ts";
import { selectMatrixSummary } from "./matrixSelectors.ts";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { FirstAct } from "../view/FirstAct.tsx";
import { ViewForms } from "../view/ViewForms.tsx";
import { HowToRead } from "../marks/HowToRead.tsx";
import { PositionRows } from "../positions/NetworkTable.tsx";
import { MatrixChart } from "./MatrixChart.tsx";
import { MatrixDetails, MatrixReading, MatrixSentences } from "./MatrixSentences.tsx";
import type { MatrixMark } from "./matrixPlaces.ts";

/** Who says what as a matrix: actors by propositions, or the same positions as a table. */
export function MatrixView() {
  const summary = useExplorerLater(selectMatrixSummary);
  const unjoined = useExplorerLater(selectUnjoined);
  const isHeaded = useExplorer(({ display }) => display.by !== null);
  return (
    <>
      <HowToRead
        act={<FirstAct on="cell" />}
        more={<MatrixDetails summary={summary} />}
        explanation={<MatrixReading unjoined={unjoined} isHeaded={isHeaded} />}
      >
        <MatrixSentences summary={summary} />
      </HowToRead>
      <ViewForms picture={<Picture />} table={<PositionRows />} />
    </>
  );
}

function Picture() {
  const network = useExplorerLater(selectNetwork);
  const whole = useExplorer(selectWholeNetwork);
  const alignment = useExplorer(selectAlignment);
  const ends = useExplorer(selectAxisEnds);
  const index = useExplorer((state) => state.index);
  const order = useExplorer(({ display }) => display.columns);
  const by = useExplorer(({ display }) => display.by);
  const subject = useCountedSubject();
  const selected = useMemo(() => markOf(subject), [subject]);
  return (
    <MatrixChart
      index={index}
      network={network}
      whole={whole}
      alignment={alignment}
      ends={ends}
      order={order}
      by={by}
      selected={selected}
      compared={subject?.what === "actors" ? [subject.actor, subject.other] : []}
      onOpen={useOpenPlace()}
      onLeave={() => document.getElementById("reading")?.focus()}
    >
      {index.attributes.size > 0 && <RowsChoice />}
      {index.shownThemes.length > 1 && <ColumnsChoice />}
    </MatrixChart>
  );
}

/** What rows stand under headings by: offered where the case asks something about its actors. */
function RowsChoice() {
  const { rows } = useWords(matrixWords);
  const by = useExplorer(({ display }) => display.by);
  const { attributes } = useExplorer((state) => state.index);
  const show = useExplorer((state) => state.show);
  const own = [...attributes.values()].map(({ id, label }) => ({ value: attributeFacet(id), text: label }));
  return (
    <LabelledSelect<Exclude<RowsBy, null> | "">
      label={rows.title}
      value={by ?? ""}
      options={[{ value: "", text: rows.alignment }, ...own, { value: "kind", text: rows.kind }]}
      onChange={(next) => show({ by: next === "" ? null : next })}
    />
  );
}

function ColumnsChoice() {
  const { columns } = useWords(matrixWords);
  const order = useExplorer(({ display }) => display.columns);
  const show = useExplorer((state) => state.show);
  return (
    <LabelledSelect
      label={columns.title}
      value={order}
      options={MATRIX_COLUMNS.map((value) => ({ value, text: columns.name[value] }))}
      onChange={(next) => show({ columns: next })}
    />
  );
}

/** What a place selects in the matrix: a cell, a row, a column, or nothing. A statement selects the cell that it is behind. */
function markOf(subject: CountedSubject | null): MatrixMark | null {
  switch (subject?.what) {
    case "actor":
      return { actor: subject.actor, proposition: null };
    case "position":
    case "statement":
      return { actor: subject.actor, proposition: subject.proposition };
    case "proposition":
    case "propositions":
      return { actor: null, proposition: subject.proposition };
    case "actors":
    case "address":
    case undefined:
      return null;
  }
}
