import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { WordsProvider } from "../src/i18n/WordsProvider.tsx";
import { englishWords } from "./fixtures/english.ts";

/** Draws a piece of the app that speaks English. */
export function renderInEnglish(ui: ReactNode) {
  return render(ui, { wrapper: InEnglish });
}

function InEnglish({ children }: { readonly children: ReactNode }) {
  return <WordsProvider words={englishWords}>{children}</WordsProvider>;
}
