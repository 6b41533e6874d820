import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { CasePlace } from "../../store/place/places.ts";
import type { ActorId } from "../../case/actor.ts";
import type { PropositionId } from "../../case/proposition.ts";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Alignment } from "../../network/axis/alignment.ts";
import type { AxisEnds } from "../../network/axis/axisEnds.ts";
import type { MatrixColumns } from "../../network/axis/matrixOrder.ts";
import type { Network } from "../../network/twoModeNetwork.ts";
import type { RowsBy } from "../../store/grouping/headings.ts";
import { useAfterwards } from "../../ui/hooks/useAfterwards.ts";
import { takersAmong } from "../marks/takersAmong.ts";
import { MatrixBodyRow } from "./MatrixBodyRow.tsx";
import { MatrixFoot } from "./MatrixFoot.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixMore } from "./MatrixMore.tsx";
import { matrixMeasures } from "./matrixMeasures.ts";
import { type MatrixMark, headOfColumn, matrixMarkAt, partOfRow, placeOfMark } from "./matrixPlaces.ts";
import type { MatrixScene } from "./matrixScene.ts";
import { areSparse } from "./rows/drawnRows.ts";
import { haveSameColumns, useRowsInTurn } from "./rows/useRowsInTurn.ts";
import { rowHeadings } from "../headings/rowHeadings.ts";
import { useMatrixKeys } from "./useMatrixKeys.ts";
import { useMatrixScene } from "./useMatrixScene.ts";
import "./matrixChart.css";

interface MatrixChartProps {
  readonly index: CaseIndex;
  readonly network: Network;
  /** The network of the whole case. */
  readonly whole: Network;
  readonly alignment: Alignment;
  /** What is said at the ends of its axis. */
  readonly ends: AxisEnds;
  readonly order: MatrixColumns;
  /** What rows stand under headings by. */
  readonly by: RowsBy;
  readonly selected: MatrixMark | null;
  /** The actors that are compared beside it. */
  readonly compared: readonly ActorId[];
  readonly onOpen: (place: CasePlace) => void;
  /** The keyboard leaves the matrix. */
  readonly onLeave: () => void;
  /** What is in the corner: how the columns are ordered. */
  readonly children?: ReactNode;
}

/** Actors by propositions: every position a cell, silence hatched, all cells leading to the words. */
export function MatrixChart(props: MatrixChartProps) {
  const { index, network, whole, ends, selected, by } = props;
  const { statements } = index.case;
  const themes = index.shownThemes;
  const matrix = useWords(matrixWords);
  const helpId = useId();
  const table = useRef<HTMLTableElement>(null);
  const messages = useMessages();
  const headings = useMemo(() => rowHeadings(index, by, messages), [index, by, messages]);
  const { scene, drawn, ...rows } = useMatrixScene({ ...props, themes, headings });
  const measures = useMemo(() => matrixMeasures(scene, matrix.edge), [scene, matrix]);
  const onOpen = (mark: MatrixMark | null) => {
    if (mark?.actor && rows.unfold(mark.actor)) return;
    const place = mark && placeOfMark(mark);
    if (place !== null) props.onOpen(place);
  };
  const walked = useMemo(() => ({ ...scene, rows: drawn.map(({ row }) => row) }), [scene, drawn]);
  const { columns } = scene;
  const isSparse = areSparse(drawn, columns.length);
  const keys = useMatrixKeys(table, walked, selected, { onOpen, onLeave: props.onLeave });
  const body = useRowsInTurn(drawn, columns, ({ row }) => row.node.actor.id === keys.tabStop.actor);
  // Of very many cells the foot comes last at first, and after a filter all around the rows follows them.
  const hasFoot = useAfterwards(!body.isNew, isSparse) && !body.isNew;
  const now = useMemo(() => ({ scene, takersOn: takersAmong(index, network) }), [scene, index, network]);
  const before = useAfterwards(now, isSparse, body.isWhole);
  const around = haveSameColumns(before.scene.columns, columns) ? before : now;
  const [lit, setLit] = useState<PropositionId | null>(null);
  const isLit = isSparse && lit !== null;
  const lightUp = (event: PointerEvent) => setLit(matrixMarkAt(event, columns)?.proposition ?? null);
  const onClick = (event: MouseEvent) => {
    const mark = matrixMarkAt(event, columns);
    if (isSparse && mark?.actor && mark.proposition) keys.focusOn(mark);
    onOpen(mark);
  };

  return (
    <div className="matrix" style={measures}>
      <div className="matrix__choice">{props.children}</div>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is walked by arrows
        role="grid"
        aria-label={matrix.name}
        aria-describedby={helpId}
        className="matrix__table"
        onClick={onClick}
        onKeyDown={keys.onKeyDown}
        onFocus={(event) => {
          const mark = matrixMarkAt(event, columns);
          if (mark !== null) keys.onFocusMark(mark);
          setLit(mark?.proposition ?? null);
        }}
        onBlur={() => setLit(null)}
        onPointerOver={lightUp}
        onPointerMove={isSparse ? lightUp : undefined}
        onPointerLeave={() => setLit(null)}
      >
        <MatrixHead
          scene={around.scene}
          themes={themes}
          takersOn={around.takersOn}
          towards={ends.start}
          lit={lit}
          selected={headOfColumn(selected)}
          tabStop={headOfColumn(keys.tabStop)}
        />
        <tbody data-lit={isLit || undefined} style={isLit ? litPlace(columns, lit) : undefined}>
          {body.rows.map(({ row, leftOut, startsHeading }) => (
            <MatrixBodyRow
              key={row.node.id}
              row={row}
              leftOut={leftOut}
              heading={(startsHeading && row.heading !== null && scene.headings[row.heading]) || null}
              columns={body.columns}
              statements={statements}
              isCompared={props.compared.includes(row.node.actor.id)}
              selected={partOfRow(selected, row.node.actor.id)}
              selectedColumn={headOfColumn(selected)}
              tabStop={partOfRow(keys.tabStop, row.node.actor.id)}
              isSparse={isSparse}
            />
          ))}
          {body.toCome > 0 && <RowsToCome count={body.toCome} columns={columns.length} />}
        </tbody>
        {hasFoot && <MatrixFoot scene={around.scene} towards={ends.end} isSparse={isSparse} />}
      </table>
      <p id={helpId} className="visually-hidden">
        {matrix.keyHelp}
      </p>
      <MatrixMore {...rows} scene={scene} />
      <MatrixLegend network={whole} />
    </div>
  );
}

/** The room of rows that are drawn in a moment. */
function RowsToCome({ count, columns }: { readonly count: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="matrix__to-come" style={{ "--rows": count } as CSSProperties}>
      <td colSpan={columns + 3} />
    </tr>
  );
}

/** For the style sheet, which draws it under silence over several columns. */
function litPlace(columns: MatrixScene["columns"], lit: PropositionId | null): CSSProperties {
  return { "--lit": columns.findIndex(({ node }) => node.proposition.id === lit) } as CSSProperties;
}
