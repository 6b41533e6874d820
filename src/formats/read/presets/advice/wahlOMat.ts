import type { CellOf, Preset } from "../../model/preset.ts";

/**
 * The data set of a Wahl-O-Mat: what parties answer to the theses before an election in Germany, with their reasons. Who is
 * neutral takes no position. Source: Bundeszentrale für politische Bildung, XLSX.
 */
export const wahlOMat: Preset = {
  id: "wahlOMat",
  needs: ["Partei: Kurzbezeichnung", "These: These", "Position: Position"],
  columns: {
    actor: (cell) => cell("Partei: Kurzbezeichnung") || cell("Partei: Name"),
    aliases: longName,
    proposition: "These: These",
    label: "These: Titel",
    stance: "Position: Position",
    quote: "Position: Begründung",
    attribution: (cell) => (cell("Position: Begründung") === "" ? "recorded" : "direct"),
    language: () => "de",
    locator: (cell) => (cell("These: Nr.") === "" ? "" : `These ${cell("These: Nr.")}`),
  },
  kind: { id: "party", label: "Party" },
  stances: { "stimme zu": "support", "stimme nicht zu": "oppose", neutral: "leave-out" },
};

function longName(cell: CellOf): string {
  return cell("Partei: Kurzbezeichnung") === "" ? "" : cell("Partei: Name").replaceAll(/[|;]/g, ",");
}
