import type { Grammar } from "../../grammar/grammar.ts";

/** The words for saving the data of a view as files. */
export function downloadWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const statements = (count: number) => counted(count, "statement", "statements");

  return {
    data: "Data",
    asFiltered: ({ count, all }: { count: number; all: number }) =>
      count === all
        ? `All ${statements(all)} in the case.`
        : `As filtered: ${number(count)} of ${statements(all)}.`,
    empty: "No statements match, so there is nothing to save. Remove a filter.",
    format: {
      csv: "Statements, CSV",
      xlsx: "Tables, Excel",
      positions: "Positions, CSV",
      json: "Case file, JSON",
      dna: "Event list, CSV",
      graphml: "Network, GraphML",
      gexf: "Network, GEXF",
    },
    reader: {
      csv: "For a spreadsheet, R or Python: one row per statement, with its words, date and source.",
      xlsx: "For Excel in any language: three sheets, with statements, positions, and counts for each proposition.",
      positions:
        "One row per actor, one column per proposition: who takes which stance. Empty means silence.",
      json: "You can open it here again as a separate case.",
      dna: "For Discourse Network Analyzer: one row per statement that supports or opposes.",
      graphml: "For visone, Cytoscape, R or Python: what is linked to what, with weight and sign.",
      gexf: "For Gephi and Gephi Lite: the same, with layout and colours.",
    },
    /** The names of the sheets, at most 31 letters each. */
    sheets: { statements: "Statements", positions: "Positions", propositions: "Propositions" },
    rows: ({ count }: { count: number }) => counted(count, "row", "rows"),
    statements: ({ count }: { count: number }) => statements(count),
    graph: ({ nodes, links }: { nodes: number; links: number }) =>
      `${counted(nodes, "node", "nodes")}, ${counted(links, "link", "links")}`,
    leftOut: ({ count }: { count: number }) =>
      `${statements(count)} ${plural(count, { one: "is", other: "are" })} left out. This format has only support and oppose, each with a date.`,
    datedBySource: ({ count }: { count: number }) =>
      `${statements(count)} without a date ${plural(count, { one: "gets", other: "get" })} the source’s date.`,
    ofThisView: ({ view }: { view: string }) => `The network files show this view, “${view}”.`,
    ofOtherView: ({ view }: { view: string }) =>
      `This view is not a network. The network files show “${view}” instead.`,
    tooMany: "There are too many ties to work out. Filter to fewer statements.",
    noLinks: "These filters leave no links, so there is no network to save.",
    /** What networks count as one. */
    countedAs: {
      bodies: "Spokespeople are counted with those they speak for.",
      contraries:
        "Contrary propositions are counted as one question: opposing one counts as supporting the other.",
    },
    notInStatements: "This applies to networks and positions. Statements are saved as they are.",
    preparing: "Preparing the file…",
    handed: ({ name }: { name: string }) => `Sent to your browser to save: ${name}`,
    failed: "The file could not be made. Try again, or choose another format.",
    extract: ({ count, all }: { count: number; all: number }) =>
      `This file was saved with filters. It has ${number(count)} of ${statements(all)}.`,
    inFrame:
      "The page around this view may block downloads without telling you. Open the full page to save files.",
    openInFull: "Open the full page in a new tab",
    fullAddress: "Its address, if no tab opens",
    noAddress:
      "This view has no web address. If the page around it blocks downloads, these buttons do nothing.",
    openFileHelp: "Open a case file that you saved here or wrote yourself.",
  };
}
