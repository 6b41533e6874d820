import type { Preset } from "../../model/preset.ts";
import { groupStances } from "./groupStances.ts";

const COMMENTS = ["comment-id", "comment-body"];

const shared = {
  join: groupStances,
  columns: {
    actor: "group",
    propositionId: "comment",
    proposition: "text",
    stance: "stance",
    note: "note",
  },
  stances: { agree: "support", disagree: "oppose", mixed: "mixed" },
  kind: { id: "opinion-group", label: "Opinion group" },
  attribution: "recorded",
  leavesOut: (cell) => (cell("moderated") === "-1" ? "notAsked" : null),
  lost: ["people", "times"],
} as const satisfies Omit<Preset, "id" | "needs">;

/**
 * The export of a conversation in Polis. Its groups are the actors and never people, of whom the file may tell more than they
 * meant to. Source: compdemocracy, openData, README.
 */
export const polis: Preset = {
  ...shared,
  id: "polis",
  needs: COMMENTS,
  with: [["participant", "group-id", "n-agree", "n-disagree"]],
};

/** The same without the file that puts people in groups: all who took part are one. */
export const polisVotes: Preset = {
  ...shared,
  id: "polisVotes",
  needs: COMMENTS,
  with: [["comment-id", "voter-id", "vote"]],
};
