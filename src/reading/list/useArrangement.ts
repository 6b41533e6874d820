import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Group, Sort } from "../../store/explorerState.ts";
import { memoizeLast } from "../../store/memoizeLast.ts";
import { selectVisiblePlaces } from "../../store/selectors.ts";
import { type Arrangement, type Order, arrangeStatements, sortKeys } from "./arrangeStatements.ts";

const keysOf = memoizeLast(sortKeys);
const orderOf = memoizeLast((sort: Sort, group: Group): Order => ({ sort, group }));
const arrange = memoizeLast(arrangeStatements);

/** The visible statements in the order and the groups that are chosen; the same object until one of these changes. */
export function useArrangement(): Arrangement {
  const { formats } = useMessages();
  const index = useExplorer((state) => state.index);
  const places = useExplorer(selectVisiblePlaces);
  const { sort, group } = useExplorer(({ display }) => display);
  return arrange(index, keysOf(index, formats.compare), places, orderOf(sort, group));
}
