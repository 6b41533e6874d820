import { use } from "react";
import { WordsContext } from "./WordsProvider.tsx";
import type { Catalog, Words } from "./words.ts";

/** What a catalog says in the language of the app. */
export function useWords<Said>(catalog: Catalog<Said>): Said {
  return useLanguage().of(catalog);
}

/** All words of the language of the app, for what picks its catalogs outside of React. */
export function useLanguage(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error("There is no WordsProvider above this.");
  return words;
}
