import { highlightText } from "../../filter/highlightText.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** A text of the case, in which what is searched for is marked. */
export function Highlighted({ text }: { readonly text: string }) {
  const query = useExplorer(({ filter }) => filter.text);
  const pieces = highlightText(text, query);
  // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text have no other name than their order
  return pieces.map((piece, at) => (piece.isMatch ? <mark key={at}>{piece.text}</mark> : piece.text));
}
