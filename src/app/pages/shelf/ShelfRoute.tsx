import { pagesWords } from "../../../i18n/en/pages.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useLanguage, useWords } from "../../../i18n/useWords.ts";
import type { BundledCase } from "../../../store/bundledCase.ts";
import type { ExplorerStores } from "../../../store/hiding/explorerStores.ts";
import { AppLink } from "../../../store/place/AppLink.tsx";
import { InRoom } from "../../../ui/room/InRoom.tsx";
import { Marks } from "../../../views/marks/paint/Marks.tsx";
import type { PicturePart } from "../../../views/marks/paint/mark.ts";
import { KeptCases } from "../../brought/KeptCases.tsx";
import { openedPicture } from "./openedPicture.ts";
import { type ShelfEntry } from "./shelfEntry.ts";
import { pictureRoom, shelfRoom } from "./shelfRoom.ts";
import "./shelf.css";

/** Every case that is here, of the build and from files, each with its question, its numbers and a small picture of itself. */
export function ShelfRoute({ stores }: { readonly stores: ExplorerStores }) {
  const { app } = useMessages();
  const { shelf } = useWords(pagesWords);
  return (
    <main className="shelf">
      <title>{app.bareTitle({ view: app.allCases })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{app.allCases}</h1>
      <p>{shelf.intro}</p>
      <ul className="shelf__cases">
        {stores.cases().map((one) => (
          <li key={one.id}>
            <CaseOnShelf one={one} stores={stores} />
          </li>
        ))}
      </ul>
      <KeptCases />
      <h2>{shelf.own}</h2>
      <p>
        <AppLink to="/page/open">{app.openFile}</AppLink>
      </p>
    </main>
  );
}

interface CaseOnShelfProps {
  readonly one: BundledCase;
  readonly stores: ExplorerStores;
}

function CaseOnShelf({ one, stores }: CaseOnShelfProps) {
  return (
    <article className="shelf__case">
      <h2>
        <AppLink to={`/${one.id}`}>
          <bdi>{one.title}</bdi>
        </AppLink>
      </h2>
      <InRoom room={shelfRoom(one)}>
        {(entry) => (
          <>
            {entry.picture === null ? (
              <OpenedPicture one={one} stores={stores} />
            ) : (
              <SmallPicture picture={entry.picture} />
            )}
            <WhatIsInIt entry={entry} />
          </>
        )}
      </InRoom>
    </article>
  );
}

function WhatIsInIt({ entry: { question, language, asOf, counts } }: { readonly entry: ShelfEntry }) {
  const { formats } = useMessages();
  const { shelf } = useWords(pagesWords);
  return (
    <>
      <p className="shelf__question" lang={language} dir="auto">
        {question}
      </p>
      <p>{shelf.counts(counts)}</p>
      <p className="quiet">{shelf.asOf({ date: formats.date(asOf) })}</p>
    </>
  );
}

/** Of a case that was opened, once its nodes are placed. */
function OpenedPicture({ one, stores }: CaseOnShelfProps) {
  const language = useLanguage();
  const store = stores.open(one.id, "");
  if (store === null) return null;
  const room = pictureRoom(one, () => openedPicture(store.getState(), language));
  return (
    <InRoom room={room}>{({ picture }) => picture !== null && <SmallPicture picture={picture} />}</InRoom>
  );
}

/** For the eye alone: the numbers beside it say what it shows. */
function SmallPicture({ picture: { width, height, marks } }: { readonly picture: PicturePart }) {
  return (
    <svg className="shelf__picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <Marks marks={marks} />
    </svg>
  );
}
