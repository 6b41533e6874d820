import type { Preset } from "../model/preset.ts";
import { qualOMat } from "./advice/qualOMat.ts";
import { wahlOMat } from "./advice/wahlOMat.ts";
import { dnaEvents, dnaVariables } from "./dna/dnaEvents.ts";
import { graphStatements } from "./graphs/graphStatements.ts";
import { graphTies } from "./graphs/graphTies.ts";
import { ownCsv } from "./ownCsv.ts";
import { polis, polisVotes } from "./polis/polis.ts";
import { howTheyVoteGroups, howTheyVoteMembers } from "./votes/howTheyVote.ts";
import { unVotes } from "./votes/unVotes.ts";
import { voteview } from "./votes/voteview.ts";
import { youCongress } from "./youCongress.ts";

/** All tables that are recognised, the more telling first: the first whose headers are all there is taken. */
export const PRESETS: readonly Preset[] = [
  ownCsv,
  dnaEvents,
  dnaVariables,
  unVotes,
  howTheyVoteGroups,
  howTheyVoteMembers,
  voteview,
  wahlOMat,
  qualOMat,
  youCongress,
  polis,
  polisVotes,
  graphStatements,
  graphTies,
];
