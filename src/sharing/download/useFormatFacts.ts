import { useMemo } from "react";
import { dnaEventList } from "../../formats/write/dnaEventList.ts";
import { downloadWords } from "../../i18n/en/sharing/download.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisibleActorCount, selectVisiblePlaces } from "../../store/selectors.ts";
import type { DataFormat } from "./dataFormats.ts";
import type { ViewGraph } from "../../views/view/viewExport.ts";

/** What a person should know of a file before saving it. */
export interface FormatFacts {
  /** Whether there is anything to save. */
  readonly isThere: boolean;
  /** How much is in it; empty where nothing is. */
  readonly amount: string;
  /** What is not in it, or not as one would think; empty where there is nothing to say. */
  readonly remark: string;
}

/** Of each format how much of what is shown, or of the network, it would hold. */
export function useFormatFacts(network: ViewGraph): Readonly<Record<DataFormat, FormatFacts>> {
  const statements = useStatementFacts();
  const graph = useGraphFacts(network);
  const positions = usePositionFacts();
  return {
    csv: statements,
    xlsx: statements,
    positions,
    json: statements,
    dna: useEventFacts(),
    graphml: graph,
    gexf: graph,
  };
}

function useStatementFacts(): FormatFacts {
  const download = useWords(downloadWords);
  const count = useExplorer(selectVisiblePlaces).length;
  return count === 0 ? NOTHING : { isThere: true, amount: download.statements({ count }), remark: "" };
}

function usePositionFacts(): FormatFacts {
  const download = useWords(downloadWords);
  const count = useExplorer(selectVisibleActorCount);
  return count === 0 ? NOTHING : { isThere: true, amount: download.rows({ count }), remark: "" };
}

function useEventFacts(): FormatFacts {
  const download = useWords(downloadWords);
  const index = useExplorer((state) => state.index);
  const places = useExplorer(selectVisiblePlaces);
  const events = useMemo(() => dnaEventList(index, places), [index, places]);
  const { rows, leftOut, datedBySource } = events;
  const remarks = [
    leftOut > 0 ? download.leftOut({ count: leftOut }) : "",
    datedBySource > 0 ? download.datedBySource({ count: datedBySource }) : "",
  ];
  const remark = remarks.filter((text) => text !== "").join(" ");
  return rows === 0
    ? { ...NOTHING, remark }
    : { isThere: true, amount: download.rows({ count: rows }), remark };
}

function useGraphFacts({ file }: ViewGraph): FormatFacts {
  const download = useWords(downloadWords);
  const isEmpty = useExplorer(selectVisiblePlaces).length === 0;
  const graph = useExplorer(file);
  if (isEmpty) return NOTHING;
  if (graph === null) return { ...NOTHING, remark: download.tooMany };
  const [nodes, links] = [graph.nodes.length, graph.edges.length];
  if (links === 0) return { ...NOTHING, remark: download.noLinks };
  return { isThere: true, amount: download.graph({ nodes, links }), remark: "" };
}

const NOTHING: FormatFacts = { isThere: false, amount: "", remark: "" };
