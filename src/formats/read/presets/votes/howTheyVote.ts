import type { Preset } from "../../model/preset.ts";
import { groupVotes } from "./groupVotes.ts";
import { memberVotes } from "./memberVotes.ts";

const VOTES = ["id", "timestamp", "display_title"];

const votes = {
  needs: ["vote_id", "member_id", "position", "group_code"],
  with: [VOTES],
  attribution: "recorded",
  lost: ["reasons", "groupHistory"],
  stances: {
    for: "support",
    against: "oppose",
    abstention: "abstain",
    split: "mixed",
    did_not_vote: "leave-out",
  },
} as const satisfies Partial<Preset>;

const columns = {
  actorId: "actor_id",
  actor: "actor",
  propositionId: "vote_id",
  proposition: "proposition",
  label: "label",
  stance: "position",
  date: "date",
  published: "date",
  sourceId: "vote_id",
  source: "source",
  publisher: () => "HowTheyVote.eu",
  url: "url",
  licence: () => "CC BY 4.0 (HowTheyVote.eu)",
} as const satisfies Preset["columns"];

/**
 * Roll calls of the European Parliament with its political groups as actors: what more than half of those of a group who voted
 * took is its position, else it is split; the note has the counts. Source: HowTheyVote, `export/__init__.py`.
 */
export const howTheyVoteGroups: Preset = {
  ...votes,
  id: "howTheyVoteGroups",
  join: groupVotes,
  columns: { ...columns, note: "note" },
  kind: { id: "political-group", label: "Political group" },
};

/** The same with each member as an actor. */
export const howTheyVoteMembers: Preset = {
  ...votes,
  id: "howTheyVoteMembers",
  join: memberVotes,
  columns: { ...columns, country: "country" },
  attributes: ["Group"],
  kind: { id: "person", label: "Person" },
};
