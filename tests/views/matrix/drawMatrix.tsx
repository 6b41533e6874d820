import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "vitest";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import { axisEnds } from "../../../src/network/axis/axisEnds.ts";
import type { Network } from "../../../src/network/twoModeNetwork.ts";
import type { RowsBy } from "../../../src/store/grouping/headings.ts";
import type { CasePlace } from "../../../src/store/place/places.ts";
import { MatrixChart } from "../../../src/views/matrix/MatrixChart.tsx";
import type { MatrixMark } from "../../../src/views/matrix/matrixPlaces.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";
import { shown } from "../drawing.tsx";

export const markOf = (actor: string | null, proposition: string | null) =>
  ({ actor, proposition }) as MatrixMark;

/** The matrix of a case as it is shown, with what it is told. */
export function drawMatrix({
  index,
  search = "",
  selected = null,
  by = null,
}: { index?: CaseIndex; search?: string; selected?: MatrixMark | null; by?: RowsBy } = {}) {
  const of = shown({ ...(index === undefined ? {} : { index }), search });
  const whole = shown({ index: of.index }).network;
  const [onOpen, onLeave] = [vi.fn<(place: CasePlace) => void>(), vi.fn<() => void>()];
  const matrixOf = (network: Network) => (
    <MatrixChart
      index={of.index}
      network={network}
      whole={whole}
      alignment={of.alignment}
      ends={axisEnds(whole, of.alignment)}
      order="alignment"
      by={by}
      selected={selected}
      onOpen={onOpen}
      onLeave={onLeave}
      compared={[]}
    />
  );
  const { rerender } = renderInEnglish(matrixOf(of.network));
  const filterBy = (next: string) => rerender(matrixOf(shown({ index: of.index, search: next }).network));
  const grid = screen.getByRole("grid", { name: "Matrix" });
  return { ...of, grid, filterBy, onOpen, onLeave, user: userEvent.setup() };
}

/** What Tab reaches in it. */
export const tabStops = (grid: HTMLElement) => [...grid.querySelectorAll('[tabindex="0"]')];
