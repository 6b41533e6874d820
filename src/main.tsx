import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { firstFrame } from "./host/first/firstFrame.ts";
import { goToStart } from "./host/goToStart.ts";
import { linkManifest } from "./host/offline/linkManifest.ts";
import { NARROW } from "./host/mediaQueries.ts";
import { ownPage } from "./host/ownPage.ts";
import { goToShared } from "./host/sharedAddress.ts";
import { stayDrawn } from "./host/stayDrawn.ts";
import { applyTheme, readTheme } from "./host/theme.ts";
import { WordsProvider } from "./i18n/WordsProvider.tsx";
import { makeGrammar } from "./i18n/grammar/grammar.ts";
import { makeWords } from "./i18n/words.ts";
import { bundledCases, bundledLessons, tellOfBundledLayouts } from "./app/bundledData.ts";
import { NewVersionRoom } from "./app/NewVersionRoom.tsx";
import { App, openHistory } from "./app/App.tsx";
import { openFirst } from "./app/first/openFirst.ts";
import { SavedFaults } from "./app/rooms/SavedFaults.tsx";
import { openCarried } from "./app/rooms/openCarried.ts";
import { lessonsOf, savedIn } from "./app/rooms/openLessons.ts";
import { FirstSize } from "./ui/hooks/firstSize.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const words = makeWords(makeGrammar("en"));

applyTheme(readTheme());
goToShared();
linkManifest();
// Not from within the whole script: a browser that is watched asks for each file who asks for it, and would read all of it again.
void Promise.resolve()
  .then(open)
  .catch((error: unknown) => {
    stayDrawn();
    throw error;
  });

async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error('index.html has no element with the id "root".');
  const drawn = root.firstElementChild;
  const first = firstFrame();
  const layouts = tellOfBundledLayouts(first?.isHigh ?? matchMedia(NARROW).matches);
  const { opened, ofCase } = await openCarried(ownPage.carried);
  const kept = await savedIn(ownPage.lesson, bundledCases);
  if (kept.saved !== null) goToStart(kept.saved.start);
  const TakenOver = first && (await openFirst(bundledCases[0]?.id ?? "", layouts, first));
  const lessons = lessonsOf(bundledLessons, kept);
  const app = (
    <StrictMode>
      <WordsProvider words={words}>
        <FirstSize value={first?.room ?? null}>
          <App {...{ cases: bundledCases, opened, words, lessons }} history={openHistory()} />
        </FirstSize>
        <NewVersionRoom />
        <SavedFaults ofLesson={kept.faults} ofCase={ofCase} />
        {first && TakenOver && <TakenOver by={root} from={first} />}
      </WordsProvider>
    </StrictMode>
  );
  const fallBack = (error: unknown) => {
    stayDrawn(drawn);
    reportError(error);
  };
  // What is seen already can wait for whoever is about to press something.
  startTransition(() => createRoot(root, { onUncaughtError: fallBack }).render(app));
}
