import { highlightText } from "../../filter/highlightText.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectSearchedInstead } from "../../store/selectors.ts";

/** A text of the case, in which what is searched for is marked. */
export function Highlighted({ text }: { readonly text: string }) {
  const query = useExplorer((state) => selectSearchedInstead(state) ?? state.filter.text);
  const spellings = useExplorer(({ index }) => index.case.spellings);
  const pieces = highlightText(text, query, spellings);
  // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name than their order
  return pieces.map((piece, at) => (piece.isMatch ? <mark key={at}>{piece.text}</mark> : piece.text));
}
