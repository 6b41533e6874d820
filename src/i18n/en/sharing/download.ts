import type { Grammar } from "../../grammar/grammar.ts";

/** What is said where the data of a view are taken along as files. */
export function downloadWords({ number, plural }: Grammar) {
  const counted = (count: number, one: string, other: string) =>
    `${number(count)} ${plural(count, { one, other })}`;
  const statements = (count: number) => counted(count, "statement", "statements");

  return {
    data: "Data",
    asFiltered: ({ count, all }: { count: number; all: number }) =>
      count === all
        ? `All ${statements(all)} of the case.`
        : `As filtered: ${number(count)} of ${statements(all)}.`,
    empty: "The filters leave no statement over, so there is nothing to save. Take one of them back.",
    format: {
      csv: "Statements, CSV",
      json: "Case file, JSON",
      dna: "Event list, CSV",
      graphml: "Network, GraphML",
      gexf: "Network, GEXF",
    },
    reader: {
      csv: "For a spreadsheet, R or Python: a row for each statement, with its words, date and source.",
      json: "Opens here again, as a case of its own.",
      dna: "For Discourse Network Analyzer: a row for each statement that supports or opposes.",
      graphml: "For visone, Cytoscape, R or Python: who or what is joined, with weight and sign.",
      gexf: "For Gephi and Gephi Lite: the same with places and colours.",
    },
    rows: ({ count }: { count: number }) => counted(count, "row", "rows"),
    statements: ({ count }: { count: number }) => statements(count),
    graph: ({ nodes, links }: { nodes: number; links: number }) =>
      `${counted(nodes, "node", "nodes")}, ${counted(links, "link", "links")}`,
    leftOut: ({ count }: { count: number }) =>
      `${statements(count)} that ${plural(count, { one: "is mixed or abstains is", other: "are mixed or abstain are" })} left out, since it knows only agreement and disagreement.`,
    datedBySource: ({ count }: { count: number }) =>
      `${statements(count)} without a date ${plural(count, { one: "stands", other: "stand" })} on the day of the source.`,
    ofThisView: ({ view }: { view: string }) => `The networks are those of this view, “${view}”.`,
    ofOtherView: ({ view }: { view: string }) =>
      `This view is no network of its own: the networks are those of “${view}”.`,
    tooMany: "There are too many ties to work them out. Filter the statements to fewer.",
    noLinks: "With these filters there is no link, so there is no network to save.",
    preparing: "Preparing the file…",
    handed: ({ name }: { name: string }) => `Handed to the browser: ${name}`,
    failed: "The file could not be made.",
    extract: ({ count, all }: { count: number; all: number }) =>
      `This file holds ${number(count)} of its ${statements(all)}, as somebody filtered them.`,
    inFrame:
      "The page around this view may keep files from being saved, without a word. Open it in full to save them there.",
    openInFull: "Open in full, in a new tab",
    fullAddress: "Its address, if no tab opens",
    noAddress:
      "This view has no address of its own. If the page around it forbids downloads, nothing happens when you press a button.",
    openFileHelp: "A case file from here, or one you wrote, becomes a case of this page.",
  };
}
