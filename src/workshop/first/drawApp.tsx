import { renderToStaticMarkup } from "react-dom/server";
import type { Case } from "../../case/case.ts";
import { App } from "../../app/App.tsx";
import { WordsProvider } from "../../i18n/WordsProvider.tsx";
import { loadedCase } from "../../store/bundledCase.ts";
import { type AppHistory, memoryHistory } from "../../store/place/appHistory.ts";
import { FirstSize } from "../../ui/hooks/firstSize.ts";
import type { Size } from "../../ui/hooks/useElementSize.ts";
import { openRoom } from "../../ui/room/room.ts";
import { buildWords } from "../start/buildWords.ts";
import { type PretendPage, onPretendPage } from "./pretendPage.ts";

/** A page on which the app is drawn. */
export interface DrawnPage extends PretendPage {
  /** Keeps the ids of several apart. */
  readonly prefix: string;
  /** What is chosen there, as the address says it: "" or `?view=matrix`. */
  readonly search?: string;
}

/** The markup of the app as it opens with a case on a page of a kind, with so much room for the picture. */
export function drawApp(shown: Case, page: DrawnPage, room: Size): string {
  const app = (
    <WordsProvider words={buildWords}>
      <FirstSize value={room}>
        <App
          cases={[loadedCase(shown)]}
          words={buildWords}
          lessons={openRoom([])}
          history={historyAt(shown, page.search)}
        />
      </FirstSize>
    </WordsProvider>
  );
  return onPretendPage(page, () => renderToStaticMarkup(app, { identifierPrefix: page.prefix }));
}

/** Links lead behind the hash, as on the page. */
function historyAt({ id }: Case, search = ""): AppHistory {
  const { navigate, subscribe, location } = memoryHistory([`/${id}${search}`]);
  const hrefOf: AppHistory["hrefOf"] = (to) => `#${typeof to === "string" ? to : to.pathname + to.search}`;
  return { navigate, subscribe, location, hrefOf };
}
