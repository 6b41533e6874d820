import { type CSSProperties, useRef } from "react";
import { STANCES, type Stance } from "../../case/statement.ts";
import { spineTableWords } from "../../i18n/en/views/spineTable.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { SpineRow } from "../../network/spine/table/spineRow.ts";
import type { SpineTable } from "../../network/spine/table/spineTable.ts";
import { HeadRow } from "./HeadRow.tsx";
import { Pager } from "./Pager.tsx";
import { RowLine } from "./RowLine.tsx";
import { useRowInView } from "./useRowInView.ts";
import { type Heads, useTableRows } from "./useTableRows.ts";

interface FoldedRowsProps {
  readonly table: SpineTable;
  readonly heads: Heads;
}

/** A table whose rows unfold to what they are made of, a page at a time. */
export function FoldedRows({ table, heads }: FoldedRowsProps) {
  const words = useWords(spineTableWords);
  const box = useRef<HTMLTableElement>(null);
  const keepInView = useRowInView(box);
  const { within, rows, page, pages, count, toggle, turnTo } = useTableRows(table, heads);
  const stances = stancesIn(table);
  const lineOf = (row: SpineRow, isContinued: boolean) => (
    <RowLine
      key={row.key}
      table={table}
      row={row}
      stances={stances}
      isContinued={isContinued}
      onToggle={() => {
        keepInView(row.key);
        toggle(row);
      }}
    />
  );
  const turn = (next: number) => {
    turnTo(next);
    box.current?.scrollIntoView?.({ block: "start" });
  };
  return (
    <>
      <table ref={box} style={{ "--numbers": stances.length + 2 } as CSSProperties}>
        <caption>
          <span className="visually-hidden">{words.caption[heads]}</span>
        </caption>
        <HeadRow heads={heads} stances={stances} />
        <tbody>{[...within.map((row) => lineOf(row, true)), ...rows.map((row) => lineOf(row, false))]}</tbody>
      </table>
      {pages > 1 && <Pager page={page} pages={pages} count={count} onTurn={turn} />}
    </>
  );
}

/** The stances that anybody takes in the whole case, so that no filter changes the columns. */
function stancesIn({ said }: SpineTable): readonly Stance[] {
  const taken = new Set(said.positions.stance);
  return STANCES.filter((_, at) => taken.has(at));
}
