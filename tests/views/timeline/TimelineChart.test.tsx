import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { fullSet, setWhere } from "../../../src/case/statementSet.ts";
import { timelineSummary } from "../../../src/network/timeline/timelineSummary.ts";
import { indexOf } from "../../fixtures/tinyCases.ts";
import type { CaseIndex } from "../../../src/case/caseIndex.ts";
import {
  TimelineDetails,
  TimelineReading,
  TimelineSentences,
} from "../../../src/views/timeline/TimelineSentences.tsx";
import { TimelineTable } from "../../../src/views/timeline/TimelineTable.tsx";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { InCase } from "../../store/place/InCase.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";
import { drawTimeline } from "./drawTimeline.tsx";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const index = xinjiangIndex();
const COUNT = index.case.statements.length + index.case.events.length;
const all = fullSet(index.case.statements.length);

const draw = (shown = index) => {
  const acts = {
    onOpen: vi.fn<(id: string) => void>(),
    onDates: vi.fn<(from: string, to: string) => void>(),
    onLeave: vi.fn<() => void>(),
  };
  drawTimeline(shown, acts);
  const picture = screen.getByRole("group", { name: "Timeline" });
  return { ...acts, user: userEvent.setup(), picture, marks: within(picture).getAllByRole("button") };
};

describe("the timeline", () => {
  test("has one tab stop, names every mark in a sentence, and opens what is clicked", () => {
    const { marks, picture, onOpen } = draw();
    expect(marks).toHaveLength(COUNT);
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const mark = within(picture).getByRole("button", {
      name: "Wang Yi, “Genocide or risk”: opposed, said so. February 2022.",
    });
    expect(
      within(picture).getByRole("button", { name: "Wang Yi, “Free access”: mixed, said so. February 2022." }),
    ).toBeTruthy();
    fireEvent.click(mark);
    expect(onOpen).toHaveBeenCalledWith(
      index.case.statements.find(
        ({ actor, proposition }) => actor === "wang-yi" && proposition === "genocide",
      )?.id,
    );
  });

  test("tells an event that is clicked, with the way to its source, until it is clicked again", () => {
    const { picture, onOpen } = draw();
    const mark = within(picture).getByRole("button", {
      name: /^Event \d+: The High Commissioner’s term ends/,
    });
    const note = within(document.querySelector<HTMLElement>(".timeline-note")!);
    const told = () => note.queryByText("The High Commissioner’s term ends");
    fireEvent.click(mark);
    expect(mark.getAttribute("aria-pressed")).toBe("true");
    expect(told()).not.toBeNull();
    expect(note.getByRole("link", { name: "CNN" })).toBeDefined();
    fireEvent.click(mark);
    expect(told()).toBeNull();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test("says at every width what the numbers of its events are, also of those without a date", () => {
    draw();
    const told = document.querySelector<HTMLDetailsElement>(".timeline-events")!;
    expect(told.open).toBe(true);
    const numbered = within(told).getAllByRole("listitem");
    expect(numbered).toHaveLength(index.case.events.length);
    expect(numbered.at(-1)!.textContent).toContain("No date given");
  });

  test("carries the id of the statement on each of its marks", () => {
    draw();
    const ids = [...document.querySelectorAll(".time-mark--statement")].map((one) =>
      one.getAttribute("data-id"),
    );
    expect(ids).toHaveLength(index.case.statements.length);
    expect(new Set(ids)).toEqual(new Set(index.case.statements.map(({ id }) => id)));
  });

  test("is walked by keys: arrows, Enter opens, Escape leaves", async () => {
    const { user, onOpen, onLeave } = draw();
    await user.tab();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Event \d+: Ethnic riots/);
    await user.keyboard("{End}{ArrowDown}{ArrowDown}{Home}{Enter}");
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(
      /^UN experts, “Free access”: supported/,
    );
    await user.keyboard("{Escape}");
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test("of very many statements says what the colours and the height of its bars mean", () => {
    draw(indexCase(syntheticCase({ statements: 3000, actors: 40, propositions: 8 })));
    expect(screen.getByText(/^The highest bar shows \d+ statements\.$/)).toBeTruthy();
    for (const name of ["Support", "Oppose", "Mixed", "Abstain"]) expect(screen.getByText(name)).toBeTruthy();
  });

  test("of few statements has no bars to be explained", () => {
    draw();
    expect(screen.queryByText(/^The highest bar/)).toBeNull();
  });

  test("of very many statements has bars, and one that is clicked chooses its dates", () => {
    const { marks, onDates, picture } = draw(
      indexCase(syntheticCase({ statements: 3000, actors: 50, propositions: 8 })),
    );
    expect(marks.length).toBeLessThan(400);
    const bar = within(picture).getAllByRole("button", {
      name: /^what happened: [\d,]+ statements? from 1 January 2018/,
    });
    fireEvent.click(bar[0]!);
    expect(onDates).toHaveBeenCalledWith("2018-01-01", expect.stringMatching(/^2018-/));
    expect(screen.getAllByText(/^\d+ statements, too many/).length).toBeGreaterThan(1);
  });
});

describe("in words", () => {
  const said = (shown: CaseIndex, among = fullSet(shown.case.statements.length)) => {
    const summary = timelineSummary(shown, among);
    const { container } = renderInEnglish(
      <>
        <TimelineSentences index={shown} summary={summary} /> <TimelineDetails summary={summary} />
      </>,
    );
    return container.textContent;
  };

  const dated = indexOf([
    ["ann", "open-data", "support", { date: "2022-08-25" }],
    ["ann", "new-tax", "support", { date: "2022-08" }],
    ["bob", "open-data", "oppose", { date: "2022-08-01" }],
    ["bob", "new-tax", "oppose", { date: "2018-08/2022-08" }],
    ["cem", "open-data", "support", { date: "2021" }],
    ["cem", "new-tax", "support"],
  ]);

  test("it says when most was said and by whom, then how many give a date and from when to when", () => {
    expect(said(dated)).toBe(
      "Most was said in August 2022: 3 of 5 dated statements. Ann Example said most then (2). 5 of 6 statements have a date, from August 2018 to 25 August 2022; 1 has none.",
    );
  });

  test("it follows the filter of dates, and names all months and speakers that are equal", () => {
    expect(
      said(
        dated,
        setWhere(6, (place) => place === 1 || place === 2),
      ),
    ).toBe(
      "Most was said in August 2022: 2 of 2 dated statements. Ann Example and Bob Example said most then (1 each). 2 of 2 statements have a date, from 1 August 2022 to August 2022.",
    );
  });

  test("it says so where there is no date, none exact enough, or nothing at all", () => {
    expect(said(anIndex())).toMatch(/^The one statement here gives no date\./);
    expect(
      said(
        dated,
        setWhere(6, (place) => place === 3),
      ),
    ).toMatch(/^No date here is exact enough/);
    expect(
      said(
        dated,
        setWhere(6, () => false),
      ),
    ).toMatch(/^No statement is shown here\./);
  });

  test("it explains only what is drawn", () => {
    const { container, rerender } = renderInEnglish(<TimelineReading index={index} among={all} />);
    expect(container.textContent).toMatch(/double stroke.*Earlier events.*without a date/);
    const even = anIndex({ statements: [aStatement({ date: "2022-08" })] });
    rerender(<TimelineReading index={even} among={fullSet(1)} />);
    expect(container.textContent).toContain("Every day is equally wide.");
    expect(container.textContent).not.toMatch(/double stroke|Earlier|without a date/);
  });
});

test("its table has a row for each statement and event, by date, and leads to the words", () => {
  renderInEnglish(
    <InCase index={index}>
      <TimelineTable
        index={index}
        visible={all}
        sorting={{ column: "when", isDescending: false }}
        onSort={() => {}}
      />
    </InCase>,
  );
  const rows = within(screen.getByRole("table", { name: "Timeline as a table" }))
    .getAllByRole("row")
    .slice(1);
  expect(rows).toHaveLength(index.case.statements.length + index.case.events.length);
  expect(rows[0]?.textContent).toMatch(/^2009EventEthnic riots/);
  expect(rows.at(-1)?.textContent).toMatch(/^No date givenStatement/);
  const statement = rows.find((row) => within(row).queryByText("Statement") !== null);
  const links = within(statement!).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href")?.split("/")[2])).toEqual([
    "actor",
    "proposition",
    "statement",
  ]);
});
