import { networkLayoutRequest } from "../../views/graph/networkLayoutRequest.ts";
import { layoutOnce } from "../../views/graph/useNetworkLayout.ts";
import { saidOfCounted } from "../../case/counting/countedIndex.ts";
import { isoDay } from "../../case/isoDay.ts";
import { daySpan } from "../../case/daySpan.ts";
import { dnaEventList } from "../../formats/write/dnaEventList.ts";
import { downloadName } from "../../formats/write/downloadName.ts";
import { caseJson, filteredCase } from "../../formats/write/filteredCase.ts";
import { type Places, gexf } from "../../formats/write/gexf.ts";
import type { GraphFile } from "../../formats/write/graphFile.ts";
import { graphml } from "../../formats/write/graphml.ts";
import { fileId } from "../../formats/write/fileNodes.ts";
import { positionsTable, propositionsTable } from "../../formats/write/positionsTable.ts";
import { statementsTable } from "../../formats/write/statementsTable.ts";
import { tableCsv } from "../../formats/write/tableCsv.ts";
import { workbook } from "../../formats/write/workbook.ts";
import { selectCounted } from "../../store/countedSelectors.ts";
import type { downloadWords } from "../../i18n/en/sharing/download.ts";
import { pinnedPlaces } from "../../network/layout/pin.ts";
import type { Explorer } from "../../store/createExplorerStore.ts";
import { selectPositions, selectVisiblePlaces } from "../../store/selectors.ts";
import type { DataFormat } from "./dataFormats.ts";
import type { ViewGraph } from "../../views/view/viewExport.ts";

type DownloadWords = ReturnType<typeof downloadWords>;

/** A file, ready to be saved. */
export interface DataFile {
  readonly name: string;
  readonly content: Blob;
}

/** What is shown, as a file of the format, and of the network given; null where there is none to write. */
export async function makeDataFile(
  state: Explorer,
  network: ViewGraph,
  format: DataFormat,
  words: DownloadWords,
): Promise<DataFile | null> {
  const shown = state.index.case;
  const places = selectVisiblePlaces(state);
  const file = (what: string, ending: string, type: string, text: string) => ({
    name: downloadName(shown, what, ending),
    content: new Blob([text], { type: `${type};charset=utf-8` }),
  });
  switch (format) {
    case "csv":
      return file("statements", "csv", "text/csv", tableCsv(statementsTable(state.index, places)));
    case "xlsx":
      return { name: downloadName(shown, "tables", "xlsx"), content: await allTables(state, words) };
    case "positions":
      return file("positions", "csv", "text/csv", tableCsv(positionsTable(...takenIn(state))));
    case "json":
      return file("case", "json", "application/json", shownCase(state, places, words));
    case "dna":
      return file("dna", "csv", "text/csv", dnaEventList(state.index, places).text);
    case "graphml": {
      const graph = network.file(state);
      return (
        graph && file(network.view, "graphml", "application/xml", graphml(graph, countedAs(state, words)))
      );
    }
    case "gexf": {
      const graph = network.file(state);
      return (
        graph && file(network.view, "gexf", "application/xml", await drawnGraph(state, network, graph, words))
      );
    }
  }
}

function takenIn(state: Explorer) {
  return [selectCounted(state), selectPositions(state)] as const;
}

function allTables(state: Explorer, { sheets }: DownloadWords): Promise<Blob> {
  return workbook([
    { name: sheets.statements, table: statementsTable(state.index, selectVisiblePlaces(state)) },
    { name: sheets.positions, table: positionsTable(...takenIn(state)) },
    { name: sheets.propositions, table: propositionsTable(...takenIn(state)) },
  ]);
}

function shownCase({ index }: Explorer, places: readonly number[], words: DownloadWords): string {
  const [count, all] = [places.length, index.case.statements.length];
  return caseJson(filteredCase(index.case, places, count === all ? "" : words.extract({ count, all })));
}

/** What the networks count as one; empty where that is nothing. Files of statements have each as it was made. */
function countedAs({ display }: Explorer, words: DownloadWords): string {
  return saidOfCounted(display, words.countedAs).join(" ");
}

/** The frame in which the nodes of a file are placed: the same on every screen. */
const FRAME = { width: 1200, height: 800, growth: "both" } as const;

async function drawnGraph(
  state: Explorer,
  { placeable }: ViewGraph,
  graph: GraphFile,
  words: DownloadWords,
): Promise<string> {
  const layout = await layoutOnce(networkLayoutRequest(placeable(state), FRAME, { lines: [] }));
  const placed = new Map(layout.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const moved = pinnedPlaces(state.display.pins, layout);
  const places: Places = new Map(
    [...placed].map(([id, place]) => [fileId(id), rounded(moved.get(id) ?? place)]),
  );
  const { title, asOf, licence } = state.index.case;
  const lastModified = isoDay(daySpan(asOf)?.last ?? 0);
  const about = `${title}, ${asOf}, ${licence}`;
  const counted = countedAs(state, words);
  const description = counted === "" ? about : `${about}. ${counted}`;
  return gexf(graph, places, { lastModified, description });
}

function rounded({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
