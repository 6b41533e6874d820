import { Fragment, type ReactNode } from "react";
import { useMessages } from "../i18n/useMessages.ts";

interface PhraseProps {
  /** A text with words in braces: "{actor} agrees." */
  readonly text: string;
  /** What each of them is replaced by. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A sentence of the catalog with links or other pieces filled in, wherever its language puts them. */
export function Phrase({ text, parts }: PhraseProps) {
  // Every second piece is the word that stood in braces; a piece's place is its name, since it never changes it.
  return text
    .split(/\{(\w+)\}/)
    .map((piece, at) => <Fragment key={at}>{at % 2 === 0 ? piece : partOf(parts, piece)}</Fragment>);
}

/** What a word in braces stands for; a name may have braces too, which stand for nothing. */
function partOf(parts: PhraseProps["parts"], word: string): ReactNode {
  return Object.hasOwn(parts, word) ? parts[word] : `{${word}}`;
}

interface ListOfProps {
  readonly items: readonly ReactNode[];
  /** What each of them reads as, where that may have a comma or an "and" of its own. */
  readonly names?: readonly string[];
}

/** Pieces joined as the language joins a list: "A, B and C". */
export function ListOf({ items, names = items.map(() => "") }: ListOfProps) {
  const { formats } = useMessages();
  const parts = formats.listParts(names);
  return parts.map((part, at) => (
    <Fragment key={at}>{typeof part === "string" ? part : items[part]}</Fragment>
  ));
}
