import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ActorId } from "../../../src/case/actor.ts";
import { indexCase } from "../../../src/case/indexCase.ts";
import type { PropositionId } from "../../../src/case/proposition.ts";
import { RibbonPanel } from "../../../src/reading/group/RibbonPanel.tsx";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";
import { renderReading } from "../renderReading.tsx";

const index = indexCase(syntheticCase({ statements: 140, actors: 50, propositions: 20 }));
const { statements } = index.case;
/** One that opposes a proposition, in a group that is the whole axis. */
const one = statements.find(
  ({ actor, proposition, stance }) =>
    stance === "oppose" &&
    statements.every(
      (other) => other.actor !== actor || other.proposition !== proposition || other.stance === stance,
    ),
)!;
const on = statements.filter(({ proposition }) => proposition === one.proposition);

const draw = (search = "", proposition = one.proposition) =>
  renderReading(
    <RibbonPanel
      from={"actor-30" as ActorId}
      to={"actor-49" as ActorId}
      page="oppose"
      proposition={proposition}
    />,
    { index, search },
  );
const heard = () =>
  within(screen.getByRole("heading", { level: 3 }).closest("section")!)
    .getAllByRole("heading", { level: 4 })
    .map(({ textContent }) => textContent);

test("the words of a ribbon are those of its group alone who take its stance on its proposition", () => {
  draw();
  expect(screen.getByText(/^From a group of \d+ actors\.$/)).toBeDefined();
  expect(screen.getByRole("heading", { level: 3 }).textContent).toMatch(/^Oppose/);
  const opposed = on.filter(({ actor }) =>
    on.every((other) => other.actor !== actor || other.stance === "oppose"),
  );
  expect(heard().toSorted()).toEqual(
    [...new Set(opposed.map(({ actor }) => index.actors.get(actor)!.name))].toSorted(),
  );
});

test("under a filter that nobody of the group passes, it says so", () => {
  draw("?stance=support");
  expect(screen.getByText("None of them speaks here.")).toBeDefined();
});

test("a proposition that the case does not have is said not to be there", () => {
  draw("", "nothing" as PropositionId);
  expect(screen.getByText("nothing")).toBeDefined();
});
