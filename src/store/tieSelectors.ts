import type { CaseIndex } from "../case/caseIndex.ts";
import { type StatementSet, fullSet } from "../case/statementSet.ts";
import type { Profile } from "../network/profile.ts";
import type { Progress } from "../network/steps.ts";
import { comparedOf } from "../network/ties/mostSpoken.ts";
import { countPairs } from "../network/ties/projectOneMode.ts";
import type { TieChoice } from "../network/ties/strongestTies.ts";
import {
  type TieSettings,
  type TieSide,
  profilesInSteps,
  tieNetwork,
  tieNetworkInSteps,
} from "../network/ties/tieNetwork.ts";
import type { Network } from "../network/twoModeNetwork.ts";
import { selectCounted } from "./countedSelectors.ts";
import type { Explorer } from "./createExplorerStore.ts";
import { memoizeLast } from "./memoizeLast.ts";
import { memoizeSteps } from "./memoizeSteps.ts";
import { selectNetwork, selectVisible, selectVisibleCount, selectWholeNetwork } from "./selectors.ts";

const settingsOf = memoizeLast(
  (
    aggregation: TieSettings["aggregation"],
    normalization: TieSettings["normalization"],
    repeats: TieSettings["repeats"],
    choice: TieChoice,
  ): TieSettings => ({ aggregation, normalization, repeats, ...choice }),
);
const choiceOf = memoizeLast((least: number, strongest: number | null): TieChoice => ({ least, strongest }));

/** How ties are made and which are shown; the same object while nothing of it changes. */
export const selectTieSettings = ({ display }: Explorer) => {
  const { aggregation, normalization, repeats, least, strongest } = display;
  return settingsOf(aggregation, normalization, repeats, choiceOf(least, strongest));
};

/** More pairs than this take seconds to work out, and more memory than a page may have. */
export const MOST_PAIRS = 1_500_000;

/** What the visible statements make of one side, and what all of them do, with the ties of both. */
function makeTieSelectors(side: TieSide) {
  const profiles = memoizeSteps((index: CaseIndex, among: StatementSet) =>
    profilesInSteps(index, among, side),
  );
  const wholeProfiles = memoizeSteps((index: CaseIndex) =>
    profilesInSteps(index, fullSet(index.case.statements.length), side),
  );
  const selectWholeProfiles = (state: Explorer) => wholeProfiles(selectCounted(state));
  const [wholeTies, visibleTies] = [makeTies(side), makeTies(side)];
  const selectProfiles = (state: Explorer) =>
    isAllVisible(state) ? selectWholeProfiles(state) : profiles(selectCounted(state), selectVisible(state));
  const askedOfWhole = (state: Explorer) =>
    [state, { ofSide: selectWholeProfiles(state), whole: selectWholeProfiles(state) }] as const;
  const askedOfVisible = (state: Explorer) =>
    [state, { ofSide: selectProfiles(state), whole: selectWholeProfiles(state) }] as const;
  const selectWholeTies = (state: Explorer) => wholeTies.now(...askedOfWhole(state));
  const selectTies = (state: Explorer) =>
    isAllVisible(state) ? selectWholeTies(state) : visibleTies.now(...askedOfVisible(state));
  const profilePhases = (state: Explorer): readonly Phase[] => [
    () => wholeProfiles.inSteps(selectCounted(state)),
    ...(isAllVisible(state) ? [] : [() => profiles.inSteps(selectCounted(state), selectVisible(state))]),
  ];
  const phases = (state: Explorer): readonly Phase[] => [
    ...profilePhases(state),
    () => wholeTies.inSteps(...askedOfWhole(state)),
    ...(isAllVisible(state) ? [] : [() => visibleTies.inSteps(...askedOfVisible(state))]),
  ];
  const all = memoizeLast(
    (index: CaseIndex, ofSide: readonly Profile[], visibleOnes: Network, settings: TieSettings) =>
      countPairs(ofSide) > MOST_PAIRS ? null : tieNetwork(index, ofSide, visibleOnes, { ...settings, side }),
  );
  const selectAllTies = (state: Explorer) =>
    selectTies(state).leftOut === 0
      ? selectTies(state)
      : all(selectCounted(state), selectProfiles(state), selectNetwork(state), selectTieSettings(state));
  return {
    selectWholeProfiles,
    selectProfiles,
    selectWholeTies,
    selectTies,
    selectAllTies,
    profilePhases,
    phases,
  };
}

interface ProfilesToCompare {
  readonly ofSide: readonly Profile[];
  readonly whole: readonly Profile[];
}

/** The ties between profiles, of the visible statements or of all: each keeps its last. */
function makeTies(side: TieSide) {
  const compared = memoizeLast((ofSide: readonly Profile[], whole: readonly Profile[]) =>
    comparedOf(ofSide, whole),
  );
  const network = memoizeSteps(
    (index: CaseIndex, ofSide: readonly Profile[], nodes: Network, settings: TieSettings) =>
      tieNetworkInSteps(index, ofSide, nodes, { ...settings, side }),
  );
  const asked = (state: Explorer, { ofSide, whole }: ProfilesToCompare) => {
    const nodes = ofSide === whole ? selectWholeNetwork(state) : selectNetwork(state);
    return [selectCounted(state), compared(ofSide, whole), nodes, selectTieSettings(state)] as const;
  };
  return {
    now: (...given: Parameters<typeof asked>) => network(...asked(...given)),
    inSteps: function* (...given: Parameters<typeof asked>) {
      compared(given[1].ofSide, given[1].whole);
      yield { done: 0, all: 1 };
      yield* network.inSteps(...asked(...given));
    },
  };
}

const isAllVisible = (state: Explorer) => selectVisibleCount(state) === state.index.case.statements.length;

const ofActors = makeTieSelectors("actor");
const ofPropositions = makeTieSelectors("proposition");

/** The profiles that ties between actors, or between propositions, are made of. */
export const selectProfiles = { actor: ofActors.selectProfiles, proposition: ofPropositions.selectProfiles };

/** The profiles that all statements make of the actors; no filter changes them. */
export const selectWholeActorProfiles = ofActors.selectWholeProfiles;

/** The one-mode network of the visible statements; where all pairs would be too many, between those with the most statements. */
export const selectTies = { actor: ofActors.selectTies, proposition: ofPropositions.selectTies };

/** The same of all statements, which no filter changes: the very same while nothing is filtered. */
export const selectWholeTies = {
  actor: ofActors.selectWholeTies,
  proposition: ofPropositions.selectWholeTies,
};

/** That of the visible statements with all, for files, whose ties are not drawn; null where they have too many pairs to be worked out. */
export const selectAllTies = { actor: ofActors.selectAllTies, proposition: ofPropositions.selectAllTies };

/** A part of a long work, in steps. */
export type Phase = () => Generator<Progress, void>;

/** The parts of working out the ties of the visible statements and of all, which the selectors then have at once. */
export const tiePhases = { actor: ofActors.phases, proposition: ofPropositions.phases };

/** The parts of making the profiles of actors, for what is counted of them. */
export const actorProfilePhases = ofActors.profilePhases;
