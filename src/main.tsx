import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { goToStart } from "./host/goToStart.ts";
import { linkManifest } from "./host/offline/linkManifest.ts";
import { NARROW } from "./host/mediaQueries.ts";
import { ownPage } from "./host/ownPage.ts";
import { applyTheme, readTheme } from "./host/theme.ts";
import { WordsProvider } from "./i18n/WordsProvider.tsx";
import { makeGrammar } from "./i18n/grammar/grammar.ts";
import { makeWords } from "./i18n/words.ts";
import { bundledCases, bundledLessons, tellOfBundledLayouts } from "./app/bundledData.ts";
import { NewVersionRoom } from "./app/NewVersionRoom.tsx";
import { App, openHistory } from "./app/App.tsx";
import { SavedFaults } from "./app/rooms/SavedFaults.tsx";
import { lessonsOf, savedIn } from "./app/rooms/openLessons.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const words = makeWords(makeGrammar("en"));

applyTheme(readTheme());
linkManifest();
tellOfBundledLayouts(matchMedia(NARROW).matches);
void open();

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error('index.html has no element with the id "root".');
  const kept = await savedIn(ownPage.lesson, bundledCases);
  if (kept.saved !== null) goToStart(kept.saved.start);
  const lessons = lessonsOf(bundledLessons, kept);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>
        <App cases={bundledCases} words={words} lessons={lessons} history={openHistory()} />
        <NewVersionRoom />
        <SavedFaults faults={kept.faults} />
      </WordsProvider>
    </StrictMode>,
  );
}
