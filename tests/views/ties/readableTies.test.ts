import { describe, expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { tiesWords } from "../../../src/i18n/en/views/ties.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { selectWholeNetwork } from "../../../src/store/selectors.ts";
import { selectTies, selectWholeTies } from "../../../src/store/tieSelectors.ts";
import { firmnessExport } from "../../../src/views/firmness/firmnessExport.ts";
import { compared } from "../../../src/views/ties/compared.ts";
import { readableTies, readableTiesInSteps } from "../../../src/views/ties/readableTies.ts";
import { actorTiesExport, tiesToDraw } from "../../../src/views/ties/tieExports.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

const large = known(indexCase(syntheticCase({ statements: 900, actors: 150, propositions: 20 })));
const stateOf = (search: string, index = large) => createExplorerStore(index, search).getState();
const words = englishWords.of(tiesWords);

/** What is read of the ties of one side. */
const read = (search: string, side: "actor" | "proposition" = "actor") => {
  const state = stateOf(search);
  const network = selectTies[side](state);
  return {
    all: network,
    spoken: selectWholeNetwork(state),
    ...readableTies(selectWholeNetwork(state), { network }),
  };
};

test("of a small case all ties and all actors are drawn, and nothing is said of others", () => {
  const state = stateOf("", known(xinjiangIndex()));
  const network = selectTies.actor(state);
  const ties = readableTies(selectWholeNetwork(state), { network });
  expect(ties.network).toBe(network);
  expect(ties.cut).toBeNull();
  expect(actorTiesExport.remarks!(state, englishWords)).toEqual([]);
});

describe("of a large case", () => {
  test("as many ties are drawn as are said to be, between those alone whom they join", () => {
    const { network, cut, all } = read("");
    expect(all.links.length).toBeGreaterThan(1000);
    expect(network.links).toHaveLength(cut!.drawn);
    expect(cut!.all).toBe(all.links.length);
    const ends = new Set(network.links.flatMap(({ source, target }) => [source, target]));
    expect(new Set(network.nodes.map(({ id }) => id))).toEqual(ends);
  });

  test("they are chosen in five steps, so that the page goes on between them", () => {
    const { all, spoken, network } = read("");
    const steps = [...readableTiesInSteps(spoken, { network: all, ghosted: all })];
    expect(steps).toHaveLength(4);
    expect(readableTies(spoken, { network: all, ghosted: all }).network).toEqual(network);
  });

  test("agreement and disagreement are both drawn", () => {
    const { network, cut } = read("");
    const against = network.links.filter(({ tie }) => tie.weight < 0).length;
    expect(against).toBeGreaterThan(0);
    expect(against).toBeLessThan(network.links.length);
    expect(cut!.disagreements).toBe(against);
  });

  test("a choice that leaves few ties leaves those who have none undrawn, which is said", () => {
    const { network, cut, all } = read("?least=5");
    expect(all.links.length).toBeGreaterThan(2);
    expect(network.links).toHaveLength(all.links.length);
    expect(words.drawn(cut!)).toBe("Those without ties are not drawn.");
  });

  test("few propositions are all drawn while their ties can be read", () => {
    const { network, cut, all } = read("?view=propositions&strongest=1", "proposition");
    expect(network).toBe(all);
    expect(cut).toBeNull();
  });

  test("a file draws the same ties, places no others, and says what it leaves out", () => {
    const state = stateOf("?view=alignment&drawn=pairs");
    const { network, cut } = read("?view=alignment&drawn=pairs");
    const ids = ({ links }: typeof network) => links.map(({ id }) => id);
    expect(ids(tiesToDraw.actor.network(state))).toEqual(ids(network));
    expect(tiesToDraw.actor.placeable(state, englishWords).whole.nodes).toHaveLength(network.nodes.length);
    expect(actorTiesExport.remarks!(state, englishWords)).toEqual([words.drawn(cut!)]);
  });
});

test("a picture of what a change moves draws nothing but that", () => {
  const { all, spoken } = read("");
  const about = new Set(all.links.slice(200, 210).map(({ id }) => id));
  const { network, cut } = readableTies(spoken, { network: all, about });
  expect(new Set(network.links.map(({ id }) => id))).toEqual(about);
  expect(words.drawn(cut!)).toBe("Only 10 ties that move are drawn.");
});

test("a tie that is gone is among the ghosts, though no tie of now has it", () => {
  const { all, spoken } = read("");
  const [gone, ...rest] = all.links;
  const { ghosted } = readableTies(spoken, {
    network: { ...all, links: rest },
    ghosted: all,
    about: new Set([gone!.id]),
  });
  expect(ghosted!.links).toEqual([gone]);
});

test("a saved picture of how firm ties are says what is tried out and what is left out", () => {
  const state = stateOf("?view=firmness&changes=a.actor-3");
  const remarks = firmnessExport.remarks!(state, englishWords);
  expect(remarks[0]).toContain("without");
  expect(remarks[1]).toMatch(/ties that move are drawn/);
});

test.each([
  [
    { agreements: 26, disagreements: 14, isAmongEquals: false },
    "Of 3,778 ties, the 26 strongest agreements and the 14 strongest disagreements are drawn. The table has the rest.",
  ],
  [
    { agreements: 40, disagreements: 0, isAmongEquals: true },
    "Of 3,778 ties, the 40 strongest are drawn. Others are as strong. The table has the rest.",
  ],
])("what is left out is said in numbers: %j", (some, said) => {
  expect(words.drawn({ drawn: 40, left: 40, all: 3778, isAbout: false, ...some })).toBe(said);
});

describe("a filter", () => {
  test.each([
    ["the strongest of a large case", large, "?view=alignment&drawn=pairs"],
    ["all of a small case", known(xinjiangIndex()), "?view=alignment"],
  ])(
    "moves none of %s: it is laid out just the same, and what is hidden is faint",
    (_which, ofCase, search) => {
      const [whole, filtered] = [stateOf(search, ofCase), stateOf(`${search}&stance=support`, ofCase)];
      const ids = ({ links }: { readonly links: readonly { readonly id: string }[] }) =>
        links.map(({ id }) => id);
      const [all, left] = [tiesToDraw.actor.network(whole), tiesToDraw.actor.network(filtered)];
      expect(left.links.length).toBeLessThan(all.links.length);
      expect(ids(all)).toEqual(expect.arrayContaining(ids(left)));
      expect(ids(tiesToDraw.actor.ghosted(filtered)!)).toEqual(ids(all));
      const request = ({ picture }: typeof actorTiesExport, state: typeof whole) =>
        picture.layoutRequest(state, englishWords);
      expect(request(actorTiesExport, filtered)).toEqual(request(actorTiesExport, whole));
    },
  );

  test.each(["", "&changes=a.actor-3"])(
    "moves none of how firm a large case is, with %j tried out: the same is placed, and what it leaves is of the same ties",
    (changes) => {
      const search = `?view=firmness${changes}`;
      const [whole, filtered] = [stateOf(search), stateOf(`${search}&stance=support`)];
      const request = (state: typeof whole) => firmnessExport.picture.layoutRequest(state, englishWords);
      expect(request(whole)).not.toBeNull();
      expect(request(filtered)).toEqual(request(whole));
    },
  );

  test("says how many of those that are drawn it leaves", () => {
    const filtered = stateOf("?view=alignment&drawn=pairs&stance=support");
    const { drawn, left } = tiesToDraw.actor.read(filtered).cut!;
    expect(left).toBe(tiesToDraw.actor.network(filtered).links.length);
    expect(actorTiesExport.remarks!(filtered, englishWords)).toContain(
      `Of the ${drawn} strongest ties of the whole case, ${left} are left. The table has all ties that are left.`,
    );
  });

  test("makes no tie wider than the strongest of the whole case", () => {
    const filtered = stateOf("?view=alignment&drawn=pairs&normalization=cosine&stance=support");
    const ties = tiesToDraw.actor;
    const widest = (links: typeof all.links) =>
      Math.max(...links.map(ties.drawing(all, filtered, englishWords).width));
    const all = selectWholeTies.actor(filtered);
    expect(widest(selectTies.actor(filtered).links)).toBeLessThanOrEqual(widest(all.links));
  });
});

test("who is compared is said where not all are", () => {
  expect(compared({ side: "actor", count: 284, leftOut: 4716 }, words)).toBe(
    "This compares the 284 of 5,000 actors who said most.",
  );
  expect(compared({ side: "proposition", count: 19, leftOut: 0 }, words)).toBe("");
});
