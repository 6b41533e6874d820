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

/** The markup of the app as it opens with a case: on a page of a kind, with so much room for the picture. `prefix` keeps the ids of several apart. */
export function drawApp(shown: Case, page: PretendPage, room: Size, prefix: string): string {
  const app = (
    <WordsProvider words={buildWords}>
      <FirstSize value={room}>
        <App
          cases={[loadedCase(shown)]}
          words={buildWords}
          lessons={openRoom([])}
          history={historyAt(shown)}
        />
      </FirstSize>
    </WordsProvider>
  );
  return onPretendPage(page, () => renderToStaticMarkup(app, { identifierPrefix: prefix }));
}

/** Links lead behind the hash, as on the page. */
function historyAt({ id }: Case): AppHistory {
  const { navigate, subscribe, location } = memoryHistory([`/${id}`]);
  const hrefOf: AppHistory["hrefOf"] = (to) => `#${typeof to === "string" ? to : to.pathname + to.search}`;
  return { navigate, subscribe, location, hrefOf };
}
