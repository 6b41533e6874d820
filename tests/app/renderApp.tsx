import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Profiler } from "react";
import { onTestFinished, vi } from "vitest";
import type { Case } from "../../src/case/case.ts";
import type { LessonFile } from "../../src/classroom/lesson/lesson.ts";
import { VIEWS, entryOf } from "../../src/views/registry.ts";
import { dependence } from "../../src/reading/statement/page/dependence.ts";
import { longList } from "../../src/reading/list/StatementList.tsx";
import { revealedRoom } from "../../src/views/graph/stage/CaseNetwork.tsx";
import { answersRoom } from "../../src/reading/statement/StatementQuestions.tsx";
import { paperRoom } from "../../src/app/explorer/PrintHead.tsx";
import { moreRoom, rowsRoom, tableRoom } from "../../src/views/positions/NetworkView.tsx";
import { type BundledCase, loadedCase } from "../../src/store/bundledCase.ts";
import { hidingRoom } from "../../src/store/hiding/hidingRoom.ts";
import { openRoom } from "../../src/ui/room/room.ts";
import { rooms } from "../../src/app/rooms/rooms.ts";
import { App } from "../../src/app/App.tsx";
import { memoryHistory } from "../../src/store/place/appHistory.ts";
import { WordsProvider } from "../../src/i18n/WordsProvider.tsx";
import type { Words } from "../../src/i18n/words.ts";
import { englishWords } from "../fixtures/english.ts";
import { cityCase } from "../controls/renderWithStore.tsx";

// What tests look at is in the rooms, not the way into them.
await Promise.all(
  [
    dependence,
    hidingRoom,
    longList,
    revealedRoom,
    answersRoom,
    paperRoom,
    rowsRoom,
    moreRoom,
    tableRoom,
    ...Object.values(rooms),
    ...VIEWS.all.map((name) => entryOf(name).screen),
  ].map((room) => room.load()),
);

interface AppOptions {
  /** What the address asks for, with its case: `/city-data/actor/ann?stance=oppose`. */
  readonly url?: string;
  readonly cases?: readonly (Case | BundledCase)[];
  /** A case that a person opened. */
  readonly opened?: Case;
  readonly lessons?: readonly LessonFile[];
  /** The language it speaks; English by itself. */
  readonly words?: Words;
  /** How wide the screen is; jsdom has none, so that media queries are answered by it. */
  readonly width?: number;
  /** Told each time that React has drawn anything of it anew. */
  readonly onDrawn?: () => void;
}

/** Draws the whole app at an address, on a screen of a given width; gives back what a test steers and looks at. */
export function renderApp(options: AppOptions = {}) {
  const {
    url = "/city-data",
    cases = [cityCase().case],
    opened,
    lessons = [],
    width = 1600,
    words = englishWords,
    onDrawn = () => {},
  } = options;
  giveScreen(width);
  const history = memoryHistory([url]);
  const view = render(
    <WordsProvider words={words}>
      <Profiler id="app" onRender={onDrawn}>
        <App
          cases={cases.map((one) => ("data" in one ? one : loadedCase(one)))}
          opened={opened}
          words={words}
          lessons={openRoom(lessons)}
          history={history}
        />
      </Profiler>
    </WordsProvider>,
  );
  const address = () => history.location.pathname + history.location.search;
  return { ...view, history, address, user: userEvent.setup() };
}

/** What jsdom lacks: sizes, and an answer to `(max-width: …rem)`. */
function giveScreen(width: number) {
  const height = 900;
  vi.stubGlobal("matchMedia", (query: string) => {
    const most = Number(/max-width: ([\d.]+)rem/.exec(query)?.[1] ?? Number.NaN) * 16;
    return { matches: width <= most, addEventListener: () => {}, removeEventListener: () => {} };
  });
  const stubs = [
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(width),
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(height),
  ];
  const length = (value: number) => ({ get: () => ({ baseVal: { value } }), configurable: true });
  Object.defineProperties(SVGSVGElement.prototype, { width: length(width), height: length(height) });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    for (const stub of stubs) stub.mockRestore();
  });
}
