import { expect, test } from "vitest";
import { english } from "../../src/i18n/messages.ts";
import { makeExplorerStores } from "../../src/routes/explorerStores.ts";
import { aCase, aStatement } from "../fixtures/aCase.ts";

const summaryIn = (stores: ReturnType<typeof makeExplorerStores>, id: string) =>
  stores.open(id, "")?.getState().index.case.statements[0]?.summary;

test("an opened case that has the id of one in the build stands beside it", () => {
  const stores = makeExplorerStores([aCase()], english.names);
  const id = stores.add(aCase({ statements: [aStatement({ summary: "Mine." })] }));
  expect(id).toBe("city-data-opened");
  expect(summaryIn(stores, id)).toBe("Mine.");
  expect(summaryIn(stores, "city-data")).not.toBe("Mine.");
  expect(stores.cases().map((one) => one.id)).toEqual(["city-data", "city-data-opened"]);
  expect(stores.open(id, "")?.getState().isOpened).toBe(true);
  expect(stores.open("city-data", "")?.getState().isOpened).toBe(false);
});

test("an opened case with an id of its own keeps it, but for the id of a page", () => {
  const stores = makeExplorerStores([aCase()], english.names);
  expect(stores.add(aCase({ id: "mine" }))).toBe("mine");
  expect(stores.add(aCase({ id: "open" }))).toBe("open-opened");
});

test("a file that is opened again takes the place of its former", () => {
  const stores = makeExplorerStores([], english.names);
  for (const summary of ["First.", "Second."]) {
    const id = stores.add(aCase({ statements: [aStatement({ summary })] }));
    expect(summaryIn(stores, id)).toBe(summary);
  }
  expect(stores.cases()).toHaveLength(1);
});
