import type { Preset } from "../../model/preset.ts";
import { rollCalls } from "./rollCalls.ts";

/** Roll calls of the Congress of the United States as Voteview gives them: votes, roll calls and members. */
export const voteview: Preset = {
  id: "voteview",
  needs: ["congress", "chamber", "rollnumber", "icpsr", "cast_code"],
  with: [
    ["congress", "chamber", "rollnumber", "date", "vote_question"],
    ["congress", "chamber", "icpsr", "bioname", "party_code"],
  ],
  join: rollCalls,
  columns: {
    actorId: "icpsr",
    actor: "actor",
    propositionId: "vote",
    proposition: "proposition",
    label: "label",
    stance: "cast",
    date: "date",
    published: "date",
    sourceId: "vote",
    source: "source",
    publisher: () => "Voteview",
    url: "url",
  },
  attributes: ["Party", "State", "Chamber"],
  stances: {
    yea: "support",
    "paired yea": "support",
    "announced yea": "support",
    nay: "oppose",
    "paired nay": "oppose",
    "announced nay": "oppose",
    present: "abstain",
    "not voting": "leave-out",
  },
  kind: { id: "person", label: "Person" },
  attribution: "recorded",
  leavesOut: (cell) => (cell("cast") === NO_MEMBER ? "notAsked" : null),
  lost: ["reasons", "groupHistory", "scores"],
};

/** The code of somebody who was no member at the time. */
const NO_MEMBER = "0";
