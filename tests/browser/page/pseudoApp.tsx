import { createRoot } from "react-dom/client";
import { bundledCases, bundledLessons } from "../../../src/app/bundledData.ts";
import { App, openHistory } from "../../../src/app/App.tsx";
import { lessonsOf } from "../../../src/app/rooms/openLessons.ts";
import { WordsProvider } from "../../../src/i18n/WordsProvider.tsx";
import { pseudoWords } from "../../fixtures/pseudoLanguage.ts";
import "../../../src/ui/tokens.css";
import "../../../src/ui/base.css";

const root = document.body.appendChild(document.createElement("div"));
root.id = "root";
const lessons = lessonsOf(bundledLessons, { saved: null, faults: [] });
createRoot(root).render(
  <WordsProvider words={pseudoWords}>
    <App cases={bundledCases} words={pseudoWords} lessons={lessons} history={openHistory()} />
  </WordsProvider>,
);
