import { describe, expect, test } from "vitest";
import { checkReport, lessonReport } from "../../../src/workshop/cases/checkReport.ts";
import { aCaseJson, aStatement, anActor } from "../../fixtures/aCase.ts";
import { aLessonJson, stepsJson } from "../../fixtures/aLesson.ts";

describe("checkReport", () => {
  test("sums up a sound case", () => {
    const statements = [
      aStatement(),
      aStatement({ id: "s2", stance: "oppose", quote: { text: "No.", language: "en" } }),
    ];
    expect(checkReport(aCaseJson({ statements }))).toEqual({
      isSound: true,
      lines: [
        "No fault.",
        '"City data", as of 2022-08-25',
        "2 statements (1 support, 1 oppose), 1 with a quote",
        "1 actor (0 unnamed), 1 proposition in 1 theme",
        "0 relations, 0 events, 1 source",
      ],
    });
  });

  test("counts commitments, conditions and links where there are some", () => {
    const statements = [
      aStatement({ commitment: "credits", condition: "If it is cheap." }),
      aStatement({ id: "s2", links: [{ type: "answers", statement: "s1" }] }),
    ];
    expect(checkReport(aCaseJson({ statements })).lines).toContain(
      "1 credits, 1 not-coded; 1 condition, 1 link",
    );
  });

  test("lists every fault with its place", () => {
    const broken = aCaseJson({ asOf: "soon", actors: [anActor(), anActor({ id: "bob" })] });
    const { isSound, lines } = checkReport(broken);
    expect(isSound).toBe(false);
    expect(lines).toEqual([
      "2 faults:",
      'asOf: "soon" is not an EDTF date: use one like "2022-08-25", "2022-08" or "2018-08/2022-08"',
      'actors[1]: the actor "bob" has no statement and no relation; add one or remove the actor',
    ]);
  });

  test("adds the quotes that the source does not bear out", () => {
    const statements = [aStatement({ quote: { text: "No.", language: "en" } })];
    expect(checkReport(aCaseJson({ statements }), "[1] She said “Yes.”").lines).toEqual([
      "1 fault:",
      'statements[0].quote.text: "No." does not stand in paragraph 1 nor anywhere else in the source',
    ]);
    expect(checkReport(aCaseJson({ statements }), "[1] She said “No.”").lines.at(-1)).toBe(
      "Every quote stands in quotation marks in its paragraph.",
    );
  });

  test("refuses a source without numbered paragraphs, which could bear nothing out", () => {
    expect(checkReport(aCaseJson(), "Just text.").isSound).toBe(false);
  });
});

describe("lessonReport", () => {
  test("adds up the minutes of each sound lesson", () => {
    expect(lessonReport(stepsJson({ minutes: 5 }, { minutes: 40 }), aCaseJson())).toEqual({
      isSound: true,
      lines: ["No fault.", '"A whole lesson": 2 steps, 45 minutes'],
    });
  });

  test("lists every fault", () => {
    const { isSound, lines } = lessonReport(stepsJson({ minutes: 0 }, { state: "/qiz" }), aCaseJson());
    expect(isSound).toBe(false);
    expect(lines).toHaveLength(3);
  });

  test("says so where the case itself has faults", () => {
    const { isSound, lines } = lessonReport(aLessonJson(), aCaseJson({ asOf: "soon" }));
    expect(isSound).toBe(false);
    expect(lines).toEqual(["The case that the lessons are about has faults; correct them first."]);
  });
});
