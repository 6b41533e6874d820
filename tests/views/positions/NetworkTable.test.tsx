import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as fc from "fast-check";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { USUAL_KINDS } from "../../../src/case/kinds/actorKind.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { ATTRIBUTIONS, STANCES } from "../../../src/case/statement.ts";
import { NetworkTable } from "../../../src/views/positions/NetworkTable.tsx";
import type { PositionColumn } from "../../../src/views/positions/tableColumns.ts";
import type { RowSorting } from "../../../src/ui/table/sortRows.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { InCase } from "../../store/place/InCase.tsx";
import { cityCase } from "../../controls/renderWithStore.tsx";
import { shown } from "../drawing.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

function Sortable({ network }: { readonly network: Network }) {
  const [order, setOrder] = useState<RowSorting<PositionColumn> | null>({
    column: "actor",
    isDescending: false,
  });
  return (
    <InCase index={cityCase()}>
      <NetworkTable network={network} sorting={order} onSort={setOrder} />
    </InCase>
  );
}

const draw = (network = shown().network) => {
  renderInEnglish(<Sortable network={network} />);
  return { user: userEvent.setup(), table: screen.getByRole("table", { name: "Network as a table" }) };
};

const column = (table: HTMLElement, place: number) =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.children[place]?.textContent?.trim());

const sorts = () =>
  screen
    .getAllByRole("columnheader")
    .flatMap((head) => (head.getAttribute("aria-sort") === "none" ? [] : [head.getAttribute("aria-sort")]));

describe("the table", () => {
  test("has a row for each position, headed by its actor", () => {
    const { table } = draw();
    expect(within(table).getAllByRole("rowheader")).toHaveLength(6);
    expect(column(table, 0)).toEqual([
      "An insider",
      "Ann Example",
      "Ann Example",
      "City Council",
      "City Council",
      "Guild of Shops",
    ]);
    expect(sorts()).toEqual(["ascending"]);
  });

  test("is sorted by any column, the other way round at the second press, and says so", async () => {
    const { user, table } = draw();
    await user.click(within(table).getByRole("button", { name: /^Proposition/ }));
    expect(column(table, 3).slice(0, 2)).toEqual(["Free parks", "New tax"]);
    await user.click(within(table).getByRole("button", { name: /^Proposition/ }));
    expect(column(table, 3).slice(0, 2)).toEqual(["Open data", "Open data"]);
    expect(sorts()).toEqual(["descending"]);
    await user.click(within(table).getByRole("button", { name: /^Stance/ }));
    expect(new Set(column(table, 2))).toEqual(new Set(["Support", "Oppose", "Mixed"]));
    expect(column(table, 2).slice(0, 3)).toEqual(["Support", "Support", "Support"]);
    expect(sorts()).toEqual(["ascending"]);
  });

  test("sorts numbers with the greatest first, and by their value", async () => {
    const { user, table } = draw(
      shown({ index: indexCase(syntheticCase({ statements: 90, actors: 3, propositions: 3 })) }).network,
    );
    await user.click(within(table).getByRole("button", { name: /^Statements/ }));
    const numbers = column(table, 4).map((text) => Number.parseInt(text ?? "", 10));
    expect(numbers).toEqual(numbers.toSorted((left, right) => right - left));
    expect(Math.max(...numbers)).toBeGreaterThan(9);
    expect(sorts()).toEqual(["descending"]);
  });

  test("leads from each cell to its own place, and the number says to which", () => {
    const { table } = draw();
    const [, row] = within(table).getAllByRole("row");
    const links = within(row ?? table).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["An insider", "/city-data/actor/insider"],
      ["Open data", "/city-data/proposition/open-data"],
      ["1 An insider on Open data", "/city-data/position/insider/open-data"],
    ]);
  });

  test("goes back to the order in which it opens, and says by which it is sorted", async () => {
    const { user, table } = draw();
    const order = screen.getByRole("button", { name: "Most contested first" });
    expect(order.getAttribute("aria-pressed")).toBe("false");
    await user.click(order);
    expect(order.getAttribute("aria-pressed")).toBe("true");
    expect(sorts()).toEqual([]);
    expect(column(table, 3)).toEqual(column(table, 3).toSorted((one) => (one === "Open data" ? -1 : 1)));
  });

  test("draws long networks a part at a time", async () => {
    const size = { statements: 700, actors: 600, propositions: 5 };
    const { network } = shown({ index: indexCase(syntheticCase(size)) });
    const { user, table } = draw(network);
    const rows = () => table.querySelectorAll("tbody tr").length;
    await waitFor(() => expect(rows()).toBe(100));
    await user.click(screen.getByText("Show 500 more rows"));
    await waitFor(() => expect(rows()).toBe(600), { timeout: 10_000 });
    await user.click(screen.getByText(/^Show \d+ more rows$/));
    await waitFor(() => expect(rows()).toBe(network.links.length), { timeout: 10_000 });
    expect(screen.queryByText(/more rows$/)).toBeNull();
  });
});

test("whatever is filtered, the table says the same as the network: actor, proposition and stance of every link", () => {
  const index = indexCase(syntheticCase({ statements: 60, actors: 12, propositions: 6 }));
  const part = (name: string, values: readonly string[]) =>
    fc
      .subarray([...values], { maxLength: 3 })
      .map((chosen) => (chosen.length === 0 ? "" : `${name}=${chosen.join(",")}`));
  const filters = fc.tuple(
    part("stance", STANCES),
    part("kind", USUAL_KINDS),
    part("attribution", ATTRIBUTIONS),
    part(
      "proposition",
      index.case.propositions.map(({ id }) => id),
    ),
    fc.constantFrom("", "q=report", "from=2019-01-01", "from=2020-01-01&undated=1"),
  );
  fc.assert(
    fc.property(filters, (parts) => {
      const { network } = shown({ index, search: `?${parts.filter(Boolean).join("&")}` });
      const { container } = renderInEnglish(<Sortable network={network} />);
      const rows = [...container.querySelectorAll("tbody tr")].map((row) =>
        [0, 3, 2].map((place) => row.children[place]?.textContent?.trim()).join(" | "),
      );
      const links = network.links.map(({ actor, proposition, stance }) =>
        [
          index.actors.get(actor)?.name,
          index.propositions.get(proposition)?.label,
          `${stance[0]?.toUpperCase()}${stance.slice(1)}`,
        ].join(" | "),
      );
      cleanup();
      expect(rows.toSorted()).toEqual(links.toSorted());
    }),
    { numRuns: 60 },
  );
});
