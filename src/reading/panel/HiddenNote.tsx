import { has } from "../../case/statementSet.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectVisible } from "../../store/selectors.ts";

/** Says how many of the statements that stand here the filter hides in the list; nothing if it hides none. */
export function HiddenNote({ places }: { readonly places: readonly number[] }) {
  const { reading } = useMessages();
  const visible = useExplorer(selectVisible);
  const hidden = places.filter((place) => !has(visible, place)).length;
  if (hidden === 0) return null;
  return <p className="quiet">{reading.someHidden({ hidden, count: places.length })}</p>;
}
