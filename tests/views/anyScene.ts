import * as fc from "fast-check";
import type { CaseIndex } from "../../src/case/caseIndex.ts";
import { fullSet } from "../../src/case/statementSet.ts";
import { englishWords } from "../fixtures/english.ts";
import type { Graph, GraphLink } from "../../src/network/graph.ts";
import { profilesOf, tieNetwork } from "../../src/network/ties/tieNetwork.ts";
import { addressDrawing } from "../../src/views/addressees/addressDrawing.ts";
import { type LinkDrawing, positionDrawing } from "../../src/views/graph/linkDrawing.ts";
import { type NetworkScene, networkScene } from "../../src/views/graph/networkScene.ts";
import { tieDrawing } from "../../src/views/ties/tieDrawing.ts";
import { addressesOf, anyTies, tiedIndex } from "../fixtures/addresses.ts";
import { wholeNetwork } from "../fixtures/networks.ts";
import { anyIndex } from "../fixtures/randomCases.ts";
import { placeableOf, placed } from "./placed.ts";

/** A small network with the picture of it. */
export interface Pictured {
  readonly network: Graph;
  readonly scene: NetworkScene;
}

const PROJECTION = { aggregation: "subtract", normalization: "no", repeats: "once" } as const;

function pictured<Link extends GraphLink>(
  index: CaseIndex,
  network: Graph<Link>,
  drawing: LinkDrawing<Link>,
  hasBeads = false,
): Pictured {
  const usual = placeableOf(wholeNetwork(index), index.case.themes);
  const { setting } = placed({ ...usual, whole: network, led: undefined, hasBeads }, drawing);
  return { network, scene: networkScene(network, drawing, setting) };
}

const anyPositions = anyIndex.map((index) => pictured(index, wholeNetwork(index), positionDrawing, true));

const anyAgreement = anyIndex.map((index) => {
  const all = fullSet(index.case.statements.length);
  const settings = { ...PROJECTION, least: 0, strongest: null, side: "actor" } as const;
  const ties = tieNetwork(index, profilesOf(index, all, "actor"), wholeNetwork(index), settings);
  return ties === null
    ? pictured(index, wholeNetwork(index), positionDrawing)
    : pictured(index, ties, tieDrawing(ties, PROJECTION));
});

const anyAddresses = anyTies.map((ties) => {
  const index = tiedIndex(ties);
  return pictured(index, addressesOf(index), addressDrawing(englishWords));
});

/** Positions, ties or addresses of a small case. */
export const anyScene: fc.Arbitrary<Pictured> = fc.oneof(anyPositions, anyAgreement, anyAddresses);
