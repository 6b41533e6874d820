import { expect, test } from "vitest";
import { indexCase } from "../../../src/case/indexCase.ts";
import { addresseesWords } from "../../../src/i18n/en/views/addressees.ts";
import { passagesOf } from "../../../src/network/addresses/addressNetwork.ts";
import { selectAddresses, selectWholeAddresses } from "../../../src/store/addressSelectors.ts";
import { createExplorerStore } from "../../../src/store/createExplorerStore.ts";
import { addresseesExport } from "../../../src/views/addressees/addresseesExport.ts";
import { readableAddresses } from "../../../src/views/addressees/readableAddresses.ts";
import { xinjiangIndex } from "../../fixtures/bundledCases.ts";
import { englishWords } from "../../fixtures/english.ts";
import { known } from "../../fixtures/known.ts";
import { syntheticCase } from "../../fixtures/syntheticCase.ts";

/** Each actor addresses some of the next ones, the first of them more often. */
const large = () => {
  const made = syntheticCase({ statements: 1000, actors: 200, propositions: 20 });
  const actors = made.actors.map(({ id }) => id);
  const addressee = (actor: string, at: number) =>
    actors[(actors.indexOf(actor as (typeof actors)[number]) + 1 + (at % 5)) % actors.length]!;
  const statements = made.statements.map((one, at) => ({ ...one, addressee: addressee(one.actor, at) }));
  return indexCase({ ...made, statements });
};
const readOf = (index: ReturnType<typeof large>) => {
  const state = createExplorerStore(known(index)).getState();
  const all = selectAddresses(state);
  return { state, all, ...readableAddresses(selectWholeAddresses(state), all) };
};

test("in a small case every link is drawn, and nothing is said of others", () => {
  const { all, network, cut, state } = readOf(xinjiangIndex());
  expect(network).toBe(all);
  expect(cut).toBeNull();
  expect(addresseesExport.remarks!(state, englishWords)).toEqual([]);
});

test("in a large case those with most passages are drawn, and placed among those alone whom they join", () => {
  const { all, network, whole, cut } = readOf(large());
  expect(all.links.length).toBeGreaterThan(200);
  expect(network.links.length).toBeLessThanOrEqual(80);
  expect(network.nodes.length).toBeLessThanOrEqual(40);
  expect(whole.nodes).toEqual(network.nodes);
  const least = Math.min(...network.links.map(passagesOf));
  const left = all.links.filter((link) => !network.links.includes(link));
  expect(Math.max(...left.map(passagesOf))).toBeLessThanOrEqual(least);
  expect(cut).toMatchObject({ drawn: network.links.length, all: all.links.length });
});

test("a saved picture of a large case says how many are drawn", () => {
  const { state, cut } = readOf(large());
  expect(addresseesExport.remarks!(state, englishWords)).toEqual([
    englishWords.of(addresseesWords).drawn(cut!),
  ]);
});
