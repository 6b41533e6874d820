import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { SortableTable } from "../../../src/ui/table/SortableTable.tsx";
import { type RowSorting, sortRows } from "../../../src/ui/table/sortRows.ts";
import { memoizeLast } from "../../../src/store/memoizeLast.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";
import { useState } from "react";

type Column = "size";
const COLUMNS = [{ column: "size" as const, title: "Size", cell: (row: number) => cellOf(row) }];
const COMPARISONS = { size: (left: number, right: number) => left - right };

const makeSizes = () =>
  memoizeLast((count: number, sorting: RowSorting<Column> | null) =>
    sortRows(
      Array.from({ length: count }, (_, at) => at),
      sorting,
      COMPARISONS,
    ),
  );

let sizes = makeSizes();
let drawn = 0;
const cellOf = (row: number) => {
  drawn += 1;
  return String(row);
};
beforeEach(() => {
  drawn = 0;
  sizes = makeSizes();
});

function Sizes({ count }: { readonly count: number }) {
  const [sorting, sort] = useState<RowSorting<Column> | null>(null);
  const rows = sizes(count, sorting);
  return (
    <SortableTable
      caption="Sizes"
      columns={COLUMNS}
      rows={rows}
      keyOf={String}
      sorting={sorting}
      onSort={sort}
      ownOrder="As they are"
    />
  );
}

const draw = (count: number) => renderInEnglish(<Sizes count={count} />);
// Roles of some hundred cells are told slowly here.
const rows = () => [...document.querySelectorAll("tbody th")].map(({ textContent }) => Number(textContent));
const press = async (text: RegExp) => userEvent.click(screen.getByText(text));
const haveCome = async (count: number) =>
  vi.waitFor(() => expect(rows()).toHaveLength(count), { timeout: 10_000 });

describe("a table", () => {
  test("of some hundred rows draws all, first what fills a screen and each a single time", async () => {
    draw(450);
    expect(rows()).toHaveLength(40);
    await haveCome(450);
    expect(drawn).toBe(450);
  });

  test("of fewer than a hundred rows draws all at once", () => {
    draw(99);
    expect(rows()).toHaveLength(99);
  });

  test("that is come back to has at once the first of very many rows, also more than it draws by itself", async () => {
    const { unmount } = draw(5000);
    await haveCome(100);
    await press(/more rows$/);
    await haveCome(600);
    unmount();
    draw(5000);
    expect(rows()).toHaveLength(600);
  });

  test("of very many rows finds the first of another order beside the page, and shows the last until then", async () => {
    draw(5000);
    await haveCome(100);
    await press(/^Size$/);
    await press(/^Size$/);
    await vi.waitFor(() => expect(rows().slice(0, 2)).toEqual([4999, 4998]), { timeout: 10_000 });
    await haveCome(100);
  });

  test("begins another order with its first rows, though more were asked for before", async () => {
    draw(5000);
    await haveCome(100);
    await press(/more rows$/);
    await haveCome(600);
    expect(rows()[599]).toBe(599);
    await press(/^Size$/);
    await haveCome(100);
  });

  test("that is come back to has at once as many rows as it had", async () => {
    const { unmount } = draw(450);
    await haveCome(450);
    unmount();
    draw(450);
    expect(rows()).toHaveLength(450);
  });

  test("has on paper the first of very many, as many as of one that is drawn whole", async () => {
    draw(5000);
    await haveCome(100);
    act(() => void window.dispatchEvent(new Event("beforeprint")));
    expect(rows()).toHaveLength(500);
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(rows()).toHaveLength(100);
  });
});
