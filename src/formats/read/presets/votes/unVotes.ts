import type { CellOf, Preset } from "../../model/preset.ts";
import { countryCode } from "./countryCode.ts";
import { properName } from "./properName.ts";

/** Roll calls of the General Assembly of the United Nations, as its Digital Library gives them. */
export const unVotes: Preset = {
  id: "unVotes",
  needs: ["undl_id", "ms_code", "ms_name", "ms_vote", "resolution", "title"],
  columns: {
    actorId: "ms_code",
    actor: (cell) => properName(cell("ms_name")),
    country: (cell) => countryCode(cell("ms_code")),
    propositionId: "undl_id",
    proposition: (cell) => `${nameOf(cell)} should be adopted: ${titleOf(cell)}`,
    label: nameOf,
    stance: "ms_vote",
    date: "date",
    note: "vote_note",
    sourceId: "undl_id",
    source: (cell) => `Recorded vote on ${nameOf(cell)}`,
    publisher: () => "United Nations Digital Library",
    published: "date",
    url: "undl_link",
  },
  stances: { y: "support", n: "oppose", a: "abstain", x: "leave-out" },
  kind: { id: "government", label: "Government" },
  attribution: "recorded",
  lost: ["reasons", "subjects"],
};

function nameOf(cell: CellOf): string {
  return cell("resolution") || cell("draft") || cell("undl_id");
}

/** Without what a catalogue adds: "Nuclear tests : resolution / adopted by the General Assembly". */
function titleOf(cell: CellOf): string {
  return cell("title").replace(/ : (?:draft )?(?:resolution|decision).*$/i, "");
}
