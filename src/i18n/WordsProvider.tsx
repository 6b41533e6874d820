import { type ReactNode, createContext, useLayoutEffect } from "react";
import type { Words } from "./words.ts";

export const WordsContext = createContext<Words | null>(null);

interface WordsProviderProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Gives what is below it the words of a language, and tells the document which language that is and how it runs. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  const { language, direction } = words.grammar;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
