import { memo } from "react";
import { useLanguage } from "../../i18n/useWords.ts";
import type { PropositionId } from "../../case/proposition.ts";
import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { positionCount } from "../../network/axis/matrixSummary.ts";
import type { ActorNode } from "../../network/graph.ts";
import type { NetworkLink } from "../../network/twoModeNetwork.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorSign } from "../marks/ActorSign.tsx";
import { cellName, saidIn } from "./matrixNames.ts";
import type { MatrixColumn, MatrixRow } from "./matrixScene.ts";
import { type InRow, ROW_HEAD } from "./matrixPlaces.ts";
import { actorName } from "../marks/nodeName.ts";

interface MatrixBodyRowProps {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  /** All of the case. */
  readonly statements: readonly Statement[];
  /** Whether it is one of two actors that are compared. */
  readonly isCompared: boolean;
  /** What of this row is selected, and what of it Tab reaches. */
  readonly selected: InRow | null;
  readonly tabStop: InRow | null;
  readonly selectedColumn: PropositionId | null;
}

/** An actor's row: its name, a cell for each proposition, and what the cells come to. */
export const MatrixBodyRow = memo(function MatrixBodyRow(props: MatrixBodyRowProps) {
  const { row, columns, selected } = props;
  const { formats } = useMessages();
  return (
    <tr data-selected={selected === ROW_HEAD || props.isCompared || undefined}>
      <RowHead node={row.node} {...props} />
      {columns.map((column, at) => (
        <Cell key={column.node.id} column={column} at={at} {...props} />
      ))}
      <td className="matrix__edge">{formats.number(row.node.statements)}</td>
      <td className="matrix__edge">{formats.number(positionCount(row.node))}</td>
    </tr>
  );
});

interface RowHeadProps extends Pick<MatrixBodyRowProps, "selected" | "tabStop"> {
  readonly node: ActorNode;
}

function RowHead({ node, selected, tabStop }: RowHeadProps) {
  const { actor } = node;
  const messages = useMessages();
  return (
    <th
      scope="row"
      className="matrix__actor"
      title={actorName(node, messages)}
      tabIndex={tabStop === ROW_HEAD ? 0 : -1}
      aria-selected={selected === ROW_HEAD || undefined}
      data-actor={actor.id}
      data-id={node.id}
    >
      <span className="matrix__name">
        <ActorSign kind={actor.kind} named={actor.named} />
        <bdi>{actor.label ?? actor.name}</bdi>
      </span>
    </th>
  );
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
      aria-label={cellName(row.node.actor, proposition, saidIn(link, statements), language)}
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
