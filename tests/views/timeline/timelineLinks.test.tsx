import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { StatementId } from "../../../src/case/statement.ts";
import { fullSet, setWhere } from "../../../src/case/statementSet.ts";
import { TimelineReading } from "../../../src/views/timeline/TimelineSentences.tsx";
import { TimelineTable } from "../../../src/views/timeline/TimelineTable.tsx";
import { anIndex } from "../../fixtures/aCase.ts";
import { linkedCase } from "../../reading/linkedCase.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";
import { drawTimeline } from "./drawTimeline.tsx";
import { InCase } from "../../store/place/InCase.tsx";

const index = linkedCase();
const all = fullSet(index.case.statements.length);

function draw({ shown = all, open = null }: { shown?: typeof all; open?: StatementId | null } = {}) {
  const { container } = drawTimeline(index, { among: shown, visible: shown, open });
  const picture = within(screen.getByRole("group", { name: "Timeline" }));
  return {
    mark: (name: RegExp) => picture.getByRole("button", { name }),
    linked: () => picture.getAllByRole("button").filter((mark) => mark.hasAttribute("data-linked")).length,
    arcs: () => container.querySelectorAll(".timeline-link").length,
    note: () => container.querySelector(".timeline-note")?.textContent,
  };
}

describe("what is linked on the timeline", () => {
  test("is brought out and joined by a line when a mark is focused or pointed at, and only then", () => {
    const { mark, linked, arcs } = draw();
    expect([linked(), arcs()]).toEqual([0, 0]);
    fireEvent.focus(mark(/^Bob,/));
    expect([linked(), arcs()]).toEqual([2, 2]);
    fireEvent.blur(mark(/^Bob,/));
    expect([linked(), arcs()]).toEqual([0, 0]);
    fireEvent.pointerOver(mark(/^Ann Example/));
    expect([linked(), arcs()]).toEqual([1, 1]);
  });

  test("is joined as long as a statement is open, so that no pointer is needed", () => {
    const { linked, arcs } = draw({ open: "worry" as StatementId });
    expect([linked(), arcs()]).toEqual([1, 1]);
  });

  test("is told in the name of the mark, from both ends", () => {
    const { mark } = draw();
    expect(mark(/^Bob,/).getAttribute("aria-label")).toBe(
      "Bob, “Open data”: opposed, asked for the opposite. 1 June 2022. " +
        "Answers: Ann Example supported “Open data”, raised concern. " +
        "Relayed by: An insider supported “New tax”, found others credible.",
    );
    expect(mark(/^Cem Example/).getAttribute("aria-label")).toBe(
      "Cem Example, “Open data”: supported. 2 July 2022.",
    );
  });

  test("is told below the picture too, and said to be hidden where the filter hides it", () => {
    const { mark, note, arcs } = draw({ shown: setWhere(4, (place) => place !== 0) });
    fireEvent.focus(mark(/^Bob,/));
    expect(note()).toContain(
      "Answers: Ann Example supported “Open data”, raised concern (hidden by the filter)",
    );
    expect(arcs()).toBe(1);
  });

  test("stands in the table, as links", () => {
    renderInEnglish(
      <InCase index={index}>
        <TimelineTable
          index={index}
          visible={all}
          sorting={{ column: "when", isDescending: false }}
          onSort={() => undefined}
        />
      </InCase>,
    );
    const row = within(screen.getByRole("row", { name: /He wants the books shut/ }));
    expect(row.getByText(", asked for the opposite")).toBeTruthy();
    expect(row.getByRole("link", { name: /^Ann Example supported/ })).toBeTruthy();
    expect(row.getByText("Only while the budget is short.")).toBeTruthy();
  });

  test("is explained where there is any", () => {
    const { container, rerender } = renderInEnglish(<TimelineReading index={index} among={all} />);
    expect(container.textContent).toContain("a thin line leads to the other");
    rerender(<TimelineReading index={anIndex()} among={fullSet(1)} />);
    expect(container.textContent).not.toContain("a thin line leads to the other");
  });
});
