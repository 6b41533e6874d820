import { type CSSProperties, memo } from "react";
import { matrixWords } from "../../i18n/en/views/matrix.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { positionCount } from "../../network/axis/matrixSummary.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorSign } from "../marks/ActorSign.tsx";
import { areAlike, cellName, rowName, saidIn, sharedName } from "./matrixNames.ts";
import type { MatrixRow } from "./rows/matrixRows.ts";
import { type RowPiece, rowPieces } from "./rows/rowPieces.ts";
import type { MatrixColumn, MatrixHeading } from "./matrixScene.ts";
import { type InRow, ROW_HEAD } from "./matrixPlaces.ts";
import { actorName } from "../marks/nodeName.ts";

interface MatrixBodyRowProps {
  readonly row: MatrixRow;
  /** How many rows before it are not drawn. */
  readonly leftOut: number;
  /** What stands over it; null where it goes on under the heading of the row before. */
  readonly heading: MatrixHeading | null;
  readonly columns: readonly MatrixColumn[];
  /** All of the case. */
  readonly statements: readonly Statement[];
  /** Whether it is one of two actors that are compared. */
  readonly isCompared: boolean;
  /** What of this row is selected, and what of it Tab reaches. */
  readonly selected: InRow | null;
  readonly tabStop: InRow | null;
  readonly selectedColumn: PropositionId | null;
  /** Whether silence side by side is one piece, where cells are very many. */
  readonly isSparse: boolean;
}

/** An actor's row: its name, a cell for each proposition, and what the cells come to. */
export const MatrixBodyRow = memo(function MatrixBodyRow(props: MatrixBodyRowProps) {
  const { row, columns, selected, leftOut, heading } = props;
  const { formats } = useMessages();
  return (
    <>
      {leftOut > 0 && <LeftOut count={leftOut} columns={columns.length} />}
      {heading !== null && <Heading heading={heading} columns={columns.length} />}
      <tr data-selected={selected === ROW_HEAD || props.isCompared || undefined}>
        <RowHead {...props} />
        <Pieces {...props} />
        <td className="matrix__edge">{formats.number(row.node.statements)}</td>
        <td className="matrix__edge">{formats.number(positionCount(row.node))}</td>
      </tr>
    </>
  );
});

/** In the place of rows that are not drawn. */
function LeftOut({ count, columns }: { readonly count: number; readonly columns: number }) {
  const matrix = useWords(matrixWords);
  return (
    <tr className="matrix__left-out">
      <td colSpan={columns + 3}>
        <span>{matrix.leftOut({ count })}</span>
      </td>
    </tr>
  );
}

/** What the actors of the rows below have in common, and how many there are. */
function Heading({ heading, columns }: { readonly heading: MatrixHeading; readonly columns: number }) {
  const matrix = useWords(matrixWords);
  return (
    <tr className="matrix__heading">
      <th scope="rowgroup" colSpan={columns + 3}>
        <span>
          <bdi>{heading.title}</bdi>{" "}
          <span className="matrix__heading-count">{matrix.underHeading({ count: heading.actors })}</span>
        </span>
      </th>
    </tr>
  );
}

/** The name of an actor with the sign of its kind, or how many share the row and who. */
function RowHead({ row, selected, tabStop }: Pick<MatrixBodyRowProps, "row" | "selected" | "tabStop">) {
  const { node, actors } = row;
  const { actor } = node;
  const messages = useMessages();
  const isShared = actors.length > 1;
  return (
    <th
      scope="row"
      className="matrix__actor"
      title={isShared ? rowName(row, messages) : actorName(node, messages)}
      tabIndex={tabStop === ROW_HEAD ? 0 : -1}
      aria-selected={selected === ROW_HEAD || undefined}
      aria-expanded={isShared ? false : undefined}
      data-actor={actor.id}
      data-id={node.id}
      data-count={isShared ? actors.length : undefined}
    >
      <span className="matrix__name">
        {areAlike(actors) && <ActorSign shape={row.node.ofKind.shape} isNamed={actor.named} />}
        <bdi>{isShared ? <SharedName row={row} /> : (actor.label ?? actor.name)}</bdi>
      </span>
    </th>
  );
}

function SharedName({ row }: { readonly row: MatrixRow }) {
  const matrix = useWords(matrixWords);
  return <>{sharedName(row, matrix)}</>;
}

/** The cells of a row one by one, or where they are very many silence side by side as one. */
function Pieces(props: MatrixBodyRowProps) {
  const { row, columns, isSparse } = props;
  const asked = [props.selected, props.tabStop, props.selectedColumn];
  const isApart = (at: number) => !isSparse || asked.includes(columns[at]?.node.proposition.id ?? null);
  const begins = (at: number) => columns[at]?.startsTheme === true;
  return rowPieces(row.cells, isApart, begins).map(({ first, span }) => {
    const column = columns[first] as MatrixColumn;
    const isCell = row.cells[first] !== null || isApart(first);
    return isCell ? (
      <Cell key={column.node.id} column={column} at={first} {...props} />
    ) : (
      <Silence key={column.node.id} row={row} column={column} first={first} span={span} />
    );
  });
}

interface SilenceProps extends RowPiece {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
}

/** Several columns side by side on which nothing is said. */
function Silence({ row, column, first, span }: SilenceProps) {
  const language = useLanguage();
  const name = rowName(row, language.of(baseWords));
  return (
    <td
      colSpan={span > 1 ? span : undefined}
      className="matrix__cell matrix__silence"
      aria-label={
        span === 1
          ? cellName(name, column.node.proposition, null, language)
          : language.of(matrixWords).silentCells({ actor: name, count: span })
      }
      style={piecePlace({ first, span })}
      data-actor={row.node.actor.id}
      data-first={first}
      data-starts-theme={column.startsTheme || undefined}
    />
  );
}

/** For the style sheet, which draws what lies under each of its columns. */
function piecePlace({ first, span }: RowPiece): CSSProperties {
  return { "--first": first, "--span": span } as CSSProperties;
}

interface CellProps extends MatrixBodyRowProps {
  readonly column: MatrixColumn;
  readonly at: number;
}

function Cell({ row, column, at, statements, selected, tabStop, selectedColumn }: CellProps) {
  const language = useLanguage();
  const { proposition } = column.node;
  const link = row.cells[at] ?? null;
  return (
    <td
      className="matrix__cell"
      aria-label={cellName(
        rowName(row, language.of(baseWords)),
        proposition,
        saidIn(link, statements),
        language,
      )}
      tabIndex={tabStop === proposition.id ? 0 : -1}
      aria-selected={selected === proposition.id || undefined}
      data-actor={row.node.actor.id}
      data-proposition={proposition.id}
      {...(link === null ? {} : idsOf(link))}
      data-starts-theme={column.startsTheme || undefined}
      data-in-selected={selectedColumn === proposition.id || undefined}
    >
      {link !== null && <StanceIcon stance={link.stance} />}
      {link !== null && link.statements.length > 1 && language.grammar.number(link.statements.length)}
    </td>
  );
}

/** What position a cell is of, for who reads the page by machine. */
function idsOf({ stance, id, source, target }: NetworkLink) {
  return { "data-stance": stance, "data-id": id, "data-source": source, "data-target": target };
}
