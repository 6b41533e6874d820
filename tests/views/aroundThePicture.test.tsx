import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { AxisLine } from "../../src/views/graph/stage/AxisLine.tsx";
import { ChartTools } from "../../src/views/graph/stage/ChartTools.tsx";
import { HowToRead } from "../../src/views/marks/HowToRead.tsx";
import { FindingSentence } from "../../src/views/positions/FindingSentence.tsx";
import { NetworkDetails, NetworkSentences } from "../../src/views/positions/NetworkSentences.tsx";
import { NetworkReading } from "../../src/views/positions/NetworkView.tsx";
import { Legend } from "../../src/views/positions/Legend.tsx";
import { findingOf } from "../../src/network/questions/finding.ts";
import { questionsOf } from "../../src/network/questions/questions.ts";
import { axisEnds } from "../../src/network/axis/axisEnds.ts";
import type { Commitment } from "../../src/case/statement.ts";
import { indexOf, pair, twoSidesAndABridge } from "../fixtures/tinyCases.ts";
import { shown } from "./drawing.tsx";
import { renderWithStore } from "../controls/renderWithStore.tsx";
import { aProposition, aRelation, anActor } from "../fixtures/aCase.ts";
import { renderInEnglish } from "../renderInEnglish.tsx";

describe("the legend", () => {
  const items = (name: string) =>
    within(screen.getByRole("list", { name }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);

  test("explains line, width, shape, dash, size and plate: of stances and kinds only those that there are", () => {
    renderInEnglish(<Legend network={shown().network} />);
    expect(items("Line and colour: stance")).toEqual(["Support", "Oppose", "Mixed", "Width: statements"]);
    expect(items("Shape: kind of actor")).toEqual([
      "Person",
      "Government",
      "Civil society",
      "Unnamed",
      "Size: statements",
      "Proposition, by stance",
    ]);
  });

  test("draws every stance in its own line", () => {
    const { container } = renderInEnglish(<Legend network={shown({ search: "?stance=oppose" }).network} />);
    expect(
      [...container.querySelectorAll(".link-mark")].map((line) => line.getAttribute("data-stance")),
    ).toEqual(["oppose"]);
  });
});

describe("how to read it", () => {
  const howToRead = ({ index, summary, network, alignment }: ReturnType<typeof shown>) => (
    <HowToRead
      more={
        <>
          <NetworkDetails summary={summary} /> <NetworkSentences index={index} summary={summary} />
        </>
      }
      explanation={<NetworkReading summary={summary} ends={axisEnds(network, alignment)} />}
    >
      <FindingSentence index={index} finding={findingOf(questionsOf(index, network.links))} />
    </HowToRead>
  );
  /** The headline, the line under it, and what is told on demand. */
  const paragraphs = (given: ReturnType<typeof shown>) =>
    [...renderWithStore(howToRead(given), given).container.querySelectorAll("p")].map(
      ({ textContent }) => textContent?.trim() ?? "",
    );

  test("tells what most take a side on, then on demand how much there is and what is most contested", () => {
    const [headline, , more] = paragraphs(shown({ index: indexOf(twoSidesAndABridge) }));
    expect(headline).toBe(
      "Three actors said yes to “open data”. Two said no. On “new tax”, three said yes. Two said no.",
    );
    expect(more).toMatch(
      /^5 actors made 10 statements on 2 propositions\. Eva Example shared a view with each end: “open data” with Ann Example and “new tax” with Cem Example\. 2 questions are contested equally, and more than any other\. “open data”: 3 for, 2 against\. “new tax”: 3 for, 2 against\./,
    );
  });

  test("says it in the words of the proposition's clause, and who is one body or alone", () => {
    const said = [
      ["ann", "open-data", "support"],
      ["bob", "open-data", "support"],
      ["dana", "open-data", "support"],
      ["cem", "open-data", "oppose"],
      ["eva", "open-data", "oppose"],
      ["ann", "new-tax", "oppose"],
      ["cem", "new-tax", "support"],
    ] as const;
    const relations = [aRelation("eva", "cem")];
    const propositions = [
      aProposition({ id: "open-data", label: "open data", text: "On data.", clause: "data should be open" }),
      aProposition({ id: "new-tax", label: "new tax", text: "On taxes." }),
    ];
    const index = indexOf(said, { relations, propositions });
    const [headline, , more] = paragraphs(shown({ index }));
    expect(headline).toBe(
      "Three actors said data should be open. Two, both of Cem Example, said no. On “new tax”, one said yes. One said no.",
    );
    expect(more).toContain(
      "Most contested is “open data”: 3 for; 2 against, both of Cem Example. For it: Ann Example, Bob Example, and 1 other. Against it: Cem Example and Eva Example.",
    );
    const [alone] = paragraphs(shown({ index, search: "?proposition=new-tax" }));
    expect(alone).toBe("Cem Example said yes to “new tax”. Ann Example said no.");
  });

  describe("where not all say so themselves", () => {
    const commit = (
      commitments: readonly Commitment[],
      said: readonly (readonly [string, string, string])[],
    ) => {
      const index = indexOf(said.map((one, at) => [...one, { commitment: commitments[at] }] as const));
      return paragraphs(shown({ index }))[0];
    };

    test("says that some only suggested it", () => {
      const said = [
        ["ann", "new-tax", "support"],
        ["bob", "new-tax", "support"],
        ["dana", "new-tax", "support"],
        ["cem", "new-tax", "oppose"],
        ["eva", "new-tax", "oppose"],
      ] as const;
      expect(commit(["asserts", "raises-concern", "credits", "asserts", "credits"], said)).toBe(
        "Three actors said or suggested yes to “new tax”. Two said or suggested no.",
      );
    });

    test("does not say of one alone that it said so", () => {
      const said = [
        ["ann", "new-tax", "support"],
        ["cem", "new-tax", "oppose"],
      ] as const;
      expect(commit(["raises-concern", "credits"], said)).toBe(
        "Ann Example suggested yes to “new tax”. Cem Example suggested no.",
      );
    });
  });

  describe("where a proposition has a contrary", () => {
    type Takes = readonly [actor: string, proposition: "new-tax" | "no-tax", stance: "support" | "oppose"];
    const yes: readonly Takes[] = [
      ["ann", "new-tax", "support"],
      ["bob", "new-tax", "support"],
    ];
    const headlineOf = (said: readonly Takes[], clause = "no tax is needed") => {
      const propositions = [
        aProposition({ id: "new-tax", label: "new tax", text: "On taxes.", contrary: "no-tax" }),
        aProposition({ id: "no-tax", label: "no tax", text: "On none.", ...(clause && { clause }) }),
      ];
      return paragraphs(shown({ index: indexOf(said, { propositions }) }))[0];
    };

    test.each([
      ["no tax is needed", "Cem Example said no tax is needed."],
      ["", "Cem Example said yes to “no tax”."],
    ])("tells what they said who all said the contrary: %s", (clause, expected) => {
      expect(headlineOf([...yes, ["cem", "no-tax", "support"]], clause)).toContain(expected);
    });

    test("says no of those who all said no, whatever some said besides", () => {
      const no: readonly Takes[] = [
        ["cem", "new-tax", "oppose"],
        ["eva", "new-tax", "oppose"],
        ["eva", "no-tax", "support"],
      ];
      expect(headlineOf([...yes, ...no])).toBe("Two actors said yes to “new tax”. Two said no.");
    });

    test.each([
      ["no tax is needed", "Two said no, or that no tax is needed."],
      ["", "Two said no, or yes to “no tax”."],
    ])("says both where some said the one and some the other: %s", (clause, expected) => {
      const no: readonly Takes[] = [
        ["cem", "new-tax", "oppose"],
        ["eva", "no-tax", "support"],
      ];
      expect(headlineOf([...yes, ...no], clause)).toContain(expected);
    });

    test("says of nobody that they said yes who only said no to the contrary", () => {
      const said: readonly Takes[] = [...yes, ["cem", "new-tax", "oppose"], ["eva", "no-tax", "oppose"]];
      expect(headlineOf(said)).toBe(
        "Three actors said yes to “new tax”, or no to “no tax”. Cem Example said no.",
      );
    });

    test("says on the most even question, too, what was said of its contrary", () => {
      const wide = ["ann", "bob", "cem", "dana"].map((actor, at) => {
        return [actor, "roads", at === 0 ? "oppose" : "support"] as const;
      });
      const said = [...wide, ["ann", "new-tax", "support"], ["cem", "no-tax", "support"]] as const;
      const propositions = [
        aProposition({ id: "roads", label: "roads", text: "On roads." }),
        aProposition({ id: "new-tax", label: "new tax", text: "On taxes.", contrary: "no-tax" }),
        aProposition({ id: "no-tax", label: "no tax", text: "On none." }),
      ];
      expect(paragraphs(shown({ index: indexOf(said, { propositions }) }))[0]).toContain(
        "On “new tax”, one said yes. One said yes to “no tax”.",
      );
    });
  });

  test("says so where nobody disagrees, and names nobody between", () => {
    const [headline, , more] = paragraphs(shown({ index: indexOf(pair) }));
    expect(headline).toBe("No proposition has both supporters and opponents.");
    expect(more).toMatch(/^2 actors made 2 statements on 1 proposition\. (?!.*shared a view)/);
  });

  test("names under the headline the source that all comes from, and counts actors and statements", () => {
    const [, line] = paragraphs(shown({ index: indexOf(pair) }));
    expect(line).toMatch(/^From one .*: .*, .*\. 2 actors, 2 statements\.$/);
  });

  test("explains the picture when asked", () => {
    renderWithStore(howToRead(shown()));
    expect(screen.getByText("How to read this").closest("details")?.open).toBe(false);
    expect(screen.getByText(/No line means that nothing was said/)).toBeTruthy();
  });
});

describe("the line of the axis", () => {
  test("names both ends by what is said there, then by who says it", () => {
    const { network, alignment } = shown({ index: indexOf(twoSidesAndABridge) });
    const { container } = renderInEnglish(<AxisLine ends={axisEnds(network, alignment)} />);
    const names = [...container.querySelectorAll(".axis-line__end > *")].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual([
      "says “open data”",
      "Ann Example and Bob Example",
      "rejects “open data”",
      "Cem Example and Dana Example",
    ]);
  });

  test("names an end by the clause of its proposition, and by the actors alone where nothing is said there", () => {
    const proposition = aProposition({
      id: "tax",
      label: "New tax",
      text: "Raise it.",
      clause: "the tax is fair",
    });
    const ann = anActor({ id: "ann", name: "Ann Example" });
    const said = { proposition, stance: "oppose" as const };
    const { container } = renderInEnglish(
      <AxisLine ends={{ start: { said, actors: [] }, end: { said: null, actors: [ann] } } as never} />,
    );
    expect(
      [...container.querySelectorAll(".axis-line__end > *")].map(({ textContent }) => textContent),
    ).toEqual(["disputes that the tax is fair", "Ann Example"]);
  });

  test("is left out where nothing is contested", () => {
    const { container } = renderInEnglish(<AxisLine ends={{ start: NOBODY, end: NOBODY }} />);
    expect(container.textContent).toBe("");
  });
});

const NOBODY = { said: null, actors: [] };

describe("the tools of the picture", () => {
  const draw = (pins = 0) => {
    const acts = {
      onZoom: vi.fn<(direction: 1 | -1) => void>(),
      onPan: vi.fn<(across: number, down: number) => void>(),
      onFit: vi.fn<() => void>(),
      onRelease: vi.fn<() => void>(),
    };
    renderInEnglish(<ChartTools pins={pins} {...acts} />);
    return { ...acts, user: userEvent.setup() };
  };
  const press = (name: string) => screen.getByRole("button", { name, hidden: true });

  test("do by buttons what wheel, pinch and drag do", async () => {
    const { user, onZoom, onPan, onFit } = draw();
    await user.click(press("Zoom in"));
    await user.click(press("Zoom out"));
    await user.click(press("Fit"));
    for (const way of ["above", "below", "to the left", "to the right"])
      await user.click(press(`Show what is ${way}`));
    expect(onZoom.mock.calls).toEqual([[1], [-1]]);
    expect(onFit).toHaveBeenCalledTimes(1);
    expect(onPan.mock.calls).toEqual([
      [0, 80],
      [0, -80],
      [80, 0],
      [-80, 0],
    ]);
  });

  test("offer to release what is pinned, and nothing where nothing is", async () => {
    const { user, onRelease } = draw(2);
    await user.click(press("Release 2 pinned nodes"));
    expect(onRelease).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(press("Fit"));
  });

  test("have no Release where nothing is pinned", () => {
    draw(0);
    expect(screen.queryByRole("button", { name: /^Release/ })).toBeNull();
  });
});
