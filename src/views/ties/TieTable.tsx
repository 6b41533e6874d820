import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { CasePlace } from "../../store/place/places.ts";
import type { NetworkNode } from "../../network/graph.ts";
import type { TieNetwork, TieSide } from "../../network/ties/tieNetwork.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import type { RowSorting } from "../../ui/table/sortRows.ts";
import { nodeLabel } from "../graph/stage/nodeNavigation.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { tiePlace } from "./tiePlace.ts";
import { type TieRow, tieRows } from "./tieRows.ts";
import { type TieColumn } from "./tieColumns.ts";

interface TieTableProps {
  readonly network: TieNetwork;
  readonly sorting: RowSorting<TieColumn>;
  readonly onSort: (sorting: RowSorting<TieColumn> | null) => void;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(tieRows);

/** The one-mode network as an ordinary table: the same ties, a row each, with what they add up. */
export function TieTable({ network, sorting, onSort }: TieTableProps) {
  const language = useLanguage();
  const ties = language.of(tiesWords);
  const { side } = network;
  const { compare } = language.grammar;
  const columns = useMemo(() => columnsOf(side, language), [side, language]);
  const rows = keptRows(network, sorting, compare);
  return (
    <SortableTable
      caption={ties.table[side]}
      note={ties.tableNote[side]}
      columns={columns}
      rows={rows}
      keyOf={({ link }) => link.id}
      sorting={sorting}
      onSort={onSort}
    />
  );
}

type Columns = readonly TableColumn<TieRow, TieColumn>[];

function columnsOf(side: TieSide, language: Words): Columns {
  const ties = language.of(tiesWords);
  return [
    {
      column: "actor",
      title: ties.column[side].actor,
      cell: ({ left }) => <NodeLink node={left} />,
    },
    {
      column: "other",
      title: ties.column[side].other,
      cell: ({ right }) => <NodeLink node={right} />,
    },
    ...numberColumns(side, language),
    {
      column: "evidence",
      title: ties.column.evidence,
      isMinor: true,
      cell: ({ link: { tie } }) =>
        ties.evidence({ meetings: ties.meetings[side](tie.meetings), isThin: tie.isThin }),
    },
  ];
}

function numberColumns(side: TieSide, language: Words): Columns {
  const ties = language.of(tiesWords);
  const { number, signed } = language.grammar;
  return [
    {
      column: "agreement",
      title: ties.column.agreement,
      short: ties.short.agreement,
      isNumber: true,
      cell: ({ link }) => number(link.tie.congruence),
    },
    {
      column: "disagreement",
      title: ties.column.disagreement,
      short: ties.short.disagreement,
      isNumber: true,
      cell: ({ link }) => number(link.tie.conflict),
    },
    {
      column: "weight",
      title: ties.column.weight,
      short: ties.short.weight,
      isNumber: true,
      cell: ({ link, left, right }) => (
        <PlaceLink inPane to={tiePlace(side, link.tie)}>
          {signed(link.tie.weight)}
          <span className="visually-hidden">
            {" "}
            {ties.openTie({ left: nodeLabel(left), right: nodeLabel(right) })}
          </span>
        </PlaceLink>
      ),
    },
  ];
}

function NodeLink({ node }: { readonly node: NetworkNode }) {
  const place: CasePlace =
    node.kind === "actor"
      ? { page: "actor", actor: node.actor.id }
      : { page: "proposition", proposition: node.proposition.id };
  return (
    <PlaceLink inPane to={place}>
      <bdi>{nodeLabel(node)}</bdi>
    </PlaceLink>
  );
}
