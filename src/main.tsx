import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { parseCase } from "./case/check/parseCase.ts";
import { LessonFaults } from "./classroom/lesson/LessonFaults.tsx";
import { readLessons } from "./classroom/lesson/readLessons.ts";
import { readSavedLesson, withSaved } from "./classroom/lesson/savedLesson.ts";
import { goToStart } from "./host/goToStart.ts";
import { linkManifest } from "./host/offline/linkManifest.ts";
import { ownPage } from "./host/ownPage.ts";
import { applyTheme, readTheme } from "./host/theme.ts";
import { WordsProvider } from "./i18n/WordsProvider.tsx";
import { makeGrammar } from "./i18n/grammar/grammar.ts";
import { makeWords } from "./i18n/words.ts";
import { NewVersion } from "./app/NewVersion.tsx";
import { createAppRouter } from "./app/createAppRouter.tsx";
import { VIEWS } from "./views/registry.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const files = import.meta.glob<unknown>("../data/*/case.json", { eager: true, import: "default" });
const cases = Object.values(files).map(parseCase);
const { saved, faults } = readSavedLesson(ownPage.lesson, cases, VIEWS);
const lessons = withSaved(readLessons(lessonFiles(), cases, VIEWS), saved);
const words = makeWords(makeGrammar("en"));
const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element with the id "root".');

applyTheme(readTheme());
linkManifest();
if (saved !== null) goToStart(saved.start);
createRoot(root).render(
  <StrictMode>
    <WordsProvider words={words}>
      <RouterProvider router={createAppRouter(cases, words, lessons)} />
      <NewVersion />
      <LessonFaults faults={faults} />
    </WordsProvider>
  </StrictMode>,
);

/** The files with the lessons that this build has. */
function lessonFiles(): readonly unknown[] {
  return Object.values(
    import.meta.glob<unknown>("../data/*/lesson.json", { eager: true, import: "default" }),
  );
}
