import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { bundledCases, bundledLessons } from "../../src/app/bundledData.ts";
import { createAppRouter } from "../../src/app/createAppRouter.tsx";
import { lessonsOf } from "../../src/app/rooms/openLessons.ts";
import { WordsProvider } from "../../src/i18n/WordsProvider.tsx";
import { pseudoWords } from "../fixtures/pseudoLanguage.ts";
import "../../src/ui/tokens.css";
import "../../src/ui/base.css";

const root = document.body.appendChild(document.createElement("div"));
root.id = "root";
const lessons = lessonsOf(bundledLessons, { saved: null, faults: [] });
createRoot(root).render(
  <WordsProvider words={pseudoWords}>
    <RouterProvider router={createAppRouter(bundledCases, pseudoWords, lessons)} />
  </WordsProvider>,
);
