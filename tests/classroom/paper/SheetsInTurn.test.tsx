import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { SheetsInTurn } from "../../../src/classroom/paper/SheetsInTurn.tsx";
import { cityCase, renderWithStore } from "../../controls/renderWithStore.tsx";

const drawn = vi.fn<(at: number) => void>();
beforeEach(() => drawn.mockClear());

function Numbered({ at }: { readonly at: number }) {
  drawn(at);
  return <p>Sheet {at}</p>;
}

const sheets = [1, 2, 3].map((at) => <Numbered key={at} at={at} />);
const shown = () => screen.queryAllByText(/^Sheet/).map(({ textContent }) => textContent);

/** A case whose statements are said to be so many. */
function ofMany(count: number): CaseIndex {
  const index = cityCase();
  const statements = Object.assign([...index.case.statements], { length: count });
  return { ...index, case: { ...index.case, statements } };
}

test("sheets are all there at once", () => {
  renderWithStore(<SheetsInTurn>{sheets}</SheetsInTurn>);
  expect(shown()).toHaveLength(3);
});

test("sheets of a very large case come one after the other, each drawn once", async () => {
  renderWithStore(<SheetsInTurn>{sheets}</SheetsInTurn>, { index: ofMany(60_000) });
  expect(shown()).toEqual(["Sheet 1"]);
  await waitFor(() => expect(shown()).toHaveLength(3));
  expect(drawn.mock.calls.flat()).toEqual([1, 2, 3]);
});

test("paper has all sheets of a very large case, however few are drawn yet", () => {
  renderWithStore(<SheetsInTurn>{sheets}</SheetsInTurn>, { index: ofMany(60_000) });
  window.dispatchEvent(new Event("beforeprint"));
  expect(shown()).toHaveLength(3);
  window.dispatchEvent(new Event("afterprint"));
});
