import { cleanup, screen, within } from "@testing-library/react";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TieTable } from "../../../src/views/ties/TieTable.tsx";
import { NORMALIZATIONS } from "../../../src/network/ties/projection.ts";
import type { TieNetwork, TieSide } from "../../../src/network/ties/tieNetwork.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectTies } from "../../../src/store/tieSelectors.ts";
import { anySaid } from "../../fixtures/networks.ts";
import { onPaper } from "../../fixtures/projections.ts";
import { InCase } from "../../store/place/InCase.tsx";
import { type SaidList, indexOf } from "../../fixtures/tinyCases.ts";
import { known } from "../../fixtures/known.ts";
import { renderInEnglish } from "../../renderInEnglish.tsx";

const tiesOf = (said: SaidList, side: TieSide, search: string): TieNetwork => {
  const network = selectTies[side](createExplorerStore(known(indexOf(said)), search).getState());
  if (network === null) throw new Error("There are too many pairs.");
  return network;
};

const draw = (network: TieNetwork) =>
  renderInEnglish(
    <InCase index={indexOf(onPaper)}>
      <TieTable network={network} sorting={{ column: "actor", isDescending: false }} onSort={() => {}} />
    </InCase>,
  );

const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

describe("the table of ties", () => {
  test("has a row for each tie: whom it joins, what they agree and differ on, what it comes to, on what it rests", () => {
    draw(tiesOf(onPaper, "actor", "?repeats=each"));
    expect(rows()).toEqual([
      [
        "Ann Example",
        "Bob Example",
        "2",
        "1",
        "+1 Tie between Ann Example and Bob Example",
        "2 propositions · thin",
      ],
      [
        "Ann Example",
        "Cem Example",
        "0.5",
        "2.5",
        "−2 Tie between Ann Example and Cem Example",
        "2 propositions · thin",
      ],
      [
        "Bob Example",
        "Cem Example",
        "0.5",
        "1.5",
        "−1 Tie between Bob Example and Cem Example",
        "2 propositions · thin",
      ],
    ]);
  });

  test("leads from each number to the receipts, and from each name to its page", () => {
    draw(tiesOf(onPaper, "proposition", "?repeats=each"));
    const [row] = screen.getAllByRole("row").slice(1);
    expect(
      within(row!)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual([
      "/city-data/proposition/new-tax",
      "/city-data/proposition/open-data",
      "/city-data/together/new-tax/open-data",
    ]);
  });

  test("counts what a firm tie rests on", () => {
    const firm = ["ann", "bob"].flatMap((actor) =>
      ["open-data", "new-tax"].map((proposition) => [actor, proposition, "support"] as const),
    );
    draw(tiesOf(firm, "actor", ""));
    expect(rows()[0]?.at(-1)).toBe("2 propositions");
    cleanup();
    draw(tiesOf(firm, "proposition", ""));
    expect(rows()[0]?.at(-1)).toBe("2 actors");
  });

  test("has as many rows as the network has ties, and the numbers of each, whatever was said", () => {
    fc.assert(
      fc.property(
        anySaid(),
        fc.constantFrom("actor", "proposition"),
        fc.constantFrom(...NORMALIZATIONS),
        (said, side, normalization) => {
          const network = tiesOf(said, side, `?normalization=${normalization}`);
          const { container } = draw(network);
          const links = [...container.querySelectorAll("tbody tr")].map(
            (row) => row.querySelectorAll("a")[2]?.getAttribute("href") ?? "",
          );
          cleanup();
          const page = side === "actor" ? "tie" : "together";
          const expected = network.links.map(({ tie }) => `/city-data/${page}/${tie.left}/${tie.right}`);
          expect(links.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 40 },
    );
  });
});
