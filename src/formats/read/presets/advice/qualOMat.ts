import type { Preset } from "../../model/preset.ts";
import { partyAnswers } from "./partyAnswers.ts";

/**
 * The files of one election in qual-o-mat-data, given together: parties, theses, opinions and reasons, with what else there
 * is. Ids are places and the same in every file. Source: gockelhahn, qual-o-mat-data.
 */
export const qualOMat: Preset = {
  id: "qualOMat",
  needs: ["id", "party", "statement", "answer"],
  with: [
    ["id", "name", "longname"],
    ["id", "label", "text"],
  ],
  join: partyAnswers,
  columns: {
    actor: "party",
    aliases: "longname",
    theme: "category",
    label: "label",
    proposition: "text",
    stance: "answer",
    quote: "comment",
    date: "date",
    source: "source",
    url: "url",
    published: "date",
    caseTitle: "title",
    attribution: (cell) => (cell("comment") === "" ? "recorded" : "direct"),
    language: () => "de",
  },
  kind: { id: "party", label: "Party" },
  stances: { "stimme zu": "support", "stimme nicht zu": "oppose", neutral: "leave-out" },
};
