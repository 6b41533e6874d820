import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { setWhere } from "../../../src/case/statementSet.ts";
import { TimelineChart } from "../../../src/views/timeline/TimelineChart.tsx";
import { TimelineReading, TimelineSentences } from "../../../src/views/timeline/TimelineSentences.tsx";
import { TimelineTable } from "../../../src/views/timeline/TimelineTable.tsx";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import { InCase } from "../../store/place/InCase.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { aStatement, anIndex } from "../../fixtures/aCase.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const index = xinjiangIndex();
const all = setWhere(index.case.statements.length, () => true);

const draw = (shown = index) => {
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
  onTestFinished(() => width.mockRestore());
  const acts = {
    onOpen: vi.fn<(id: string) => void>(),
    onDates: vi.fn<(from: string, to: string) => void>(),
    onLeave: vi.fn<() => void>(),
  };
  const among = setWhere(shown.case.statements.length, () => true);
  renderInEnglish(
    <TimelineChart
      index={shown}
      among={among}
      visible={among}
      open={null}
      isRelated={() => false}
      Brush={() => null}
      isRoomy={false}
      {...acts}
    />,
  );
  const picture = screen.getByRole("group", { name: "Timeline" });
  return { ...acts, user: userEvent.setup(), picture, marks: within(picture).getAllByRole("button") };
};

describe("the timeline", () => {
  test("has one tab stop, names every mark in a sentence, and opens what is clicked", () => {
    const { marks, picture, onOpen } = draw();
    expect(marks).toHaveLength(71);
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const mark = within(picture).getByRole("button", {
      name: "Wang Yi opposes Genocide or risk. February 2022.",
    });
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

  test("is walked by keys: arrows, Enter opens, Escape leaves", async () => {
    const { user, onOpen, onLeave } = draw();
    await user.tab();
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Event \d+: Ethnic riots/);
    await user.keyboard("{End}{ArrowDown}{ArrowDown}{Home}{Enter}");
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(
      /^UN experts calling for monitoring supports/,
    );
    await user.keyboard("{Escape}");
    expect(onLeave).toHaveBeenCalledTimes(1);
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
    expect(screen.getByText(/^\d+ statements, too many to mark one by one$/)).toBeDefined();
  });
});

describe("in words", () => {
  const sentence = (shown: typeof index) => {
    const { container } = renderInEnglish(
      <TimelineSentences index={shown} among={setWhere(shown.case.statements.length, () => true)} />,
    );
    return container.textContent;
  };

  test("it says how many statements give a date, and from when to when", () => {
    expect(sentence(index)).toBe(
      "25 of 64 statements give a date, from 2018 to 25 August 2022; 39 give none.",
    );
    expect(sentence(anIndex())).toBe("The one statement here gives no date.");
    expect(sentence(anIndex({ statements: [aStatement({ date: "2022-08" })] }))).toBe(
      "1 of 1 statement gives a date, August 2022.",
    );
  });

  test("it explains only what is drawn", () => {
    const { container, rerender } = renderInEnglish(<TimelineReading index={index} among={all} />);
    expect(container.textContent).toMatch(/double stroke.*Earlier events.*without a date/);
    const even = anIndex({ statements: [aStatement({ date: "2022-08" })] });
    rerender(<TimelineReading index={even} among={setWhere(1, () => true)} />);
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
  expect(rows).toHaveLength(71);
  expect(rows[0]?.textContent).toMatch(/^2009EventEthnic riots/);
  expect(rows.at(-1)?.textContent).toMatch(/^No date givenStatement/);
  const links = within(rows[2]!).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href")?.split("/")[2])).toEqual([
    "actor",
    "proposition",
    "statement",
  ]);
});
