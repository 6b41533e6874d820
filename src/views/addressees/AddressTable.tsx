import { useMemo } from "react";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import { toldOf } from "../../case/toldOf.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { baseWords } from "../../i18n/messages.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import type { CaseIndex } from "../../case/caseIndex.ts";
import type { AddressNetwork } from "../../network/addresses/addressNetwork.ts";
import { SortableTable } from "../../ui/table/SortableTable.tsx";
import type { TableColumn } from "../../ui/table/tableColumn.ts";
import type { RowSorting } from "../../ui/table/sortRows.ts";
import { type AddressRow, addressRows, paragraphOf } from "./addressRows.ts";
import { type AddressColumn } from "./addressColumns.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";

interface AddressTableProps {
  readonly index: CaseIndex;
  readonly network: AddressNetwork;
  readonly sorting: RowSorting<AddressColumn> | null;
  readonly onSort: (sorting: RowSorting<AddressColumn> | null) => void;
}

/** Who comes back finds the rows of before. */
const keptRows = memoizeLast(addressRows);

/** Who addresses whom as an ordinary table: a row for each passage behind the links, sortable by every column. */
export function AddressTable({ index, network, sorting, onSort }: AddressTableProps) {
  const language = useLanguage();
  const addressees = language.of(addresseesWords);
  const { compare } = language.grammar;
  const columns = useMemo(() => columnsOf(language), [language]);
  const rows = keptRows(index, network, sorting, compare);
  return (
    <SortableTable
      caption={addressees.table}
      note={addressees.tableNote}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
      sorting={sorting}
      onSort={onSort}
      ownOrder={addressees.tableOrder}
    />
  );
}

function columnsOf(language: Words): readonly TableColumn<AddressRow, AddressColumn>[] {
  const addressees = language.of(addresseesWords);
  const { reading, words } = language.of(baseWords);
  const { columns } = addressees;
  const tieOf = ({ passage }: AddressRow) =>
    "relation" in passage ? words.relation[passage.relation.type] : addressees.addresses;
  return [
    {
      column: "actor",
      title: columns.actor,
      cell: ({ from }) => (
        <PlaceLink inPane to={{ page: "actor", actor: from.id }}>
          <bdi>{from.label ?? from.name}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "tie",
      title: columns.tie,
      cell: (row) => (
        <PlaceLink inPane to={{ page: "address", from: row.from.id, to: row.to.id }}>
          {tieOf(row)}
          <span className="visually-hidden">
            {addressees.fromTo({ from: row.from.name, to: row.to.name })}
          </span>
        </PlaceLink>
      ),
    },
    {
      column: "addressee",
      title: columns.addressee,
      cell: ({ to }) => (
        <PlaceLink inPane to={{ page: "actor", actor: to.id }}>
          <bdi>{to.label ?? to.name}</bdi>
        </PlaceLink>
      ),
    },
    {
      column: "passage",
      title: columns.passage,
      isMinor: true,
      cell: (row) => <Passage row={row} />,
    },
    {
      column: "paragraph",
      title: columns.paragraph,
      short: addressees.paragraphShort,
      cell: (row) =>
        paragraphOf(row) !== "" && (
          <span className="sortable-table__place">{reading.paragraph({ locator: paragraphOf(row) })}</span>
        ),
    },
  ];
}

/** Our summary; that of a statement leads to it. */
function Passage({ row }: { readonly row: AddressRow }) {
  const { words } = useMessages();
  const index = useExplorer((state) => state.index);
  if ("relation" in row.passage) return <bdi>{row.passage.relation.summary}</bdi>;
  const { statement } = row.passage;
  return (
    <PlaceLink inPane to={{ page: "statement", statement: statement.id }}>
      <bdi>{toldOf(index, statement, words.told)}</bdi>
    </PlaceLink>
  );
}
