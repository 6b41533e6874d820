import { awaitWords, endAwaiting } from "../../filter/words/wordIndex.ts";
import { makeRoom } from "../../ui/room/room.ts";
import type { ExplorerStore } from "../createExplorerStore.ts";

/** The words of so many statements are read at the first search, within a fiftieth of a second. */
const FEW = 10_000;

const room = makeRoom(async () => (await import("./readWords.ts")).readWords);

/**
 * Has the words of a large case read, so that no search must wait for them. A search that is asked for before finds
 * everything, and is answered as soon as they are there.
 */
export async function prepareWords(store: ExplorerStore): Promise<void> {
  const { index } = store.getState();
  if (index.case.statements.length <= FEW) return;
  awaitWords(index);
  const read = await room.load().catch(() => null);
  await read?.(index).catch(() => {});
  endAwaiting(index);
  if (store.getState().filter.text !== "") store.setState(({ filter }) => ({ filter: { ...filter } }));
}
