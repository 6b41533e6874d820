import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/case/statement.ts";
import { WhatMoves } from "../../src/views/firmness/WhatMoves.tsx";
import { WhatDepends } from "../../src/views/firmness/WhatDepends.tsx";
import { WhatDependsOnIt } from "../../src/reading/statement/page/WhatDependsOnIt.tsx";
import { selectFirmness } from "../../src/store/work/firmnessWork.ts";
import { createExplorerStore } from "../../src/store/createExplorerStore.ts";
import { indexOf, pair } from "../fixtures/tinyCases.ts";
import { renderReading } from "./renderReading.tsx";
import { known } from "../fixtures/known.ts";

const index = indexOf([...pair, ["cem", "open-data", "oppose"], ["dana", "new-tax", "mixed"]]);
const firmness = (search = "") => selectFirmness(createExplorerStore(known(index), search).getState());

describe("what rests on a statement", () => {
  test("is counted, and the statements that carry most are named with a link to their words", () => {
    renderReading(<WhatDepends dependent={firmness().dependent} />, { index });
    const items = screen.getAllByRole("listitem");
    expect(items).toHaveLength(3);
    expect(items[0]?.textContent).toContain("Ann Example supported the proposition “open data”");
    expect(items[0]?.textContent).toContain("2 ties");
    expect(within(items[0]!).getByRole("link").getAttribute("href")).toContain("/statement/s1");
  });

  test("can be tried out and taken back with the same button", async () => {
    const { user, store } = renderReading(<WhatDepends dependent={firmness().dependent} />, { index });
    const flip = screen.getByRole("button", {
      name: "Flip: Ann Example supported the proposition “open data”",
    });
    await user.click(flip);
    expect(store.getState().display.changes).toEqual([{ kind: "flip-statement", statement: "s1" }]);
    expect(flip.getAttribute("aria-pressed")).toBe("true");
    await user.click(
      screen.getByRole("button", { name: "Leave out: Ann Example supported the proposition “open data”" }),
    );
    expect(store.getState().display.changes).toEqual([{ kind: "without-statement", statement: "s1" }]);
    await user.click(
      screen.getByRole("button", { name: "Leave out: Ann Example supported the proposition “open data”" }),
    );
    expect(store.getState().display.changes).toEqual([]);
  });

  test("is said on the page of the statement, which leads to what moves in one step", async () => {
    const { user, store } = renderReading(
      <WhatDependsOnIt statement={index.case.statements[0] as Statement} />,
      { index },
    );
    expect(screen.getByText(/^2 ties between two actors depend on this statement/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Leave out/ }));
    expect(store.getState().display).toMatchObject({ view: "firmness", changes: [{ statement: "s1" }] });
  });

  test("cannot be flipped where the stance has no opposite", () => {
    renderReading(<WhatDependsOnIt statement={index.case.statements[3] as Statement} />, { index });
    expect(screen.getByText(/^No tie between two actors depends/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Flip/ })).toBeNull();
  });
});

describe("what moves", () => {
  test("is told by what becomes of it, each tie with a link to what makes it", () => {
    renderReading(<WhatMoves {...firmness("?changes=flip.s1")} />, { index });
    expect(screen.getByRole("heading", { name: "2 ties reversed" })).toBeTruthy();
    const [first] = screen.getAllByRole("listitem");
    expect(first?.textContent).toBe("Ann Example and Bob Example +1 → −1");
    expect(within(first!).getByRole("link").getAttribute("href")).toContain("/tie/ann/bob");
  });

  test("may be nothing", () => {
    renderReading(<WhatMoves {...firmness("?changes=s.s4")} />, { index });
    expect(screen.getByText("No tie changes.")).toBeTruthy();
  });
});
