import { type ComponentProps, type ReactNode, useState } from "react";
import { type RouteObject, useRoutes } from "react-router";
import type { Case } from "../case/case.ts";
import type { BundledCase } from "../store/bundledCase.ts";
import { canWriteAddress } from "../host/frame/frame.ts";
import { tidyAddress } from "../host/frame/tidyAddress.ts";
import type { Words } from "../i18n/words.ts";
import { baseWords } from "../i18n/messages.ts";
import { CaseRoute } from "./CaseRoute.tsx";
import { ClassRoute } from "./presented/ClassRoute.tsx";
import { ExplorerRoute } from "./explorer/ExplorerRoute.tsx";
import { CornersRoute } from "./presented/CornersRoute.tsx";
import { LessonStepRoute } from "./presented/LessonStepRoute.tsx";
import { NotFoundRoute } from "./NotFoundRoute.tsx";
import { RootRoute } from "./RootRoute.tsx";
import { PlacePanel } from "./reading/PlacePanel.tsx";
import { AppRouter } from "../store/place/AppRouter.tsx";
import { type AppHistory, hashHistory, memoryHistory } from "../store/place/appHistory.ts";
import { PAGES, pathPattern } from "../store/place/placePath.ts";
import { type Page, type PageAlone, isAlone } from "../store/place/places.ts";
import { GuardedPage } from "./shell/ViewFailure.tsx";
import { VIEWS } from "../views/registry.ts";
import { InOpening } from "./rooms/InOpening.tsx";
import { InPages } from "./rooms/InPages.tsx";
import type { Lessons } from "./rooms/LessonsRoom.ts";
import { Rooms } from "./rooms/Rooms.tsx";
import type { Room } from "../ui/room/room.ts";
import { makeExplorerStores } from "../store/hiding/explorerStores.ts";

/** What the app is made of. */
export interface AppProps {
  /** The first is opened where the address names none. */
  readonly cases: readonly BundledCase[];
  /** A case that the page was saved with, as a person opened it. */
  readonly opened?: Case | undefined;
  readonly words: Words;
  readonly lessons: Room<Lessons>;
  readonly history: AppHistory;
}

/** Where the app keeps its addresses: behind the hash, or in memory where no address can be written. */
export function openHistory(): AppHistory {
  tidyAddress();
  return canWriteAddress() ? hashHistory() : memoryHistory();
}

/** Every page of the app, by its address. */
export function App(props: AppProps) {
  const [routes] = useState(() => appRoutes(props));
  return (
    <AppRouter history={props.history}>
      <GuardedPage>
        <Routed routes={routes} />
      </GuardedPage>
    </AppRouter>
  );
}

/** No route takes an address with a line break in it, not even the one for all others. */
function Routed({ routes }: { readonly routes: RouteObject[] }) {
  return useRoutes(routes) ?? <NotFoundRoute />;
}

function appRoutes({ cases, opened, words, lessons, history }: AppProps): RouteObject[] {
  const stores = makeExplorerStores(cases, VIEWS, words.of(baseWords).names);
  if (opened !== undefined) stores.add(opened);
  return [
    { path: "/", element: <RootRoute cases={cases} /> },
    { path: "/page/cases", element: <InPages>{({ ShelfRoute }) => <ShelfRoute stores={stores} />}</InPages> },
    { path: "/page/open", element: <InOpening stores={stores} /> },
    { path: "/page/privacy", element: <InPages>{({ PrivacyRoute }) => <PrivacyRoute />}</InPages> },
    { path: "/embed/test", element: <InPages>{({ EmbedDoctorRoute }) => <EmbedDoctorRoute />}</InPages> },
    {
      path: "/:caseId",
      element: <CaseRoute stores={stores} history={history} />,
      children: [
        {
          element: <Rooms lessons={lessons} stores={stores} />,
          children: [
            { path: "lesson/:step", element: <LessonStepRoute />, children: placeRoutes() },
            ...placeRoutes(),
          ],
        },
      ],
    },
    { path: "*", element: <NotFoundRoute /> },
  ];
}

/** The places of a case; a step of a lesson has them all too, so that what is opened in it stays in it. */
function placeRoutes(): RouteObject[] {
  const routeOf = (page: Page, element: ReactNode) => ({ path: pathPattern(page), element });
  return [
    ...PAGES.filter(isAlone).map((page) => routeOf(page, PAGES_ALONE[page])),
    {
      element: <ExplorerRoute />,
      children: PAGES.filter((page) => !isAlone(page)).map((page) => routeOf(page, <PlacePanel />)),
    },
    { path: "*", element: <NotFoundRoute /> },
  ];
}

const PAGES_ALONE: Readonly<Record<PageAlone, ReactNode>> = {
  about: <InPages>{({ AboutRoute }) => <AboutRoute />}</InPages>,
  teach: inClass("teach", "TeachPage"),
  quiz: inClass("quiz", "Quiz"),
  cards: inClass("sheets", "PrintSets"),
  pair: inClass("pair", "PairChoice"),
  code: inClass("coding", "Coding"),
  team: inClass("team", "Team"),
  room: <CornersRoute />,
  corners: <CornersRoute />,
  cornerActors: <CornersRoute />,
};

type ClassPage = "TeachPage" | "Quiz" | "PrintSets" | "PairChoice" | "Coding" | "Team";

function inClass(part: ComponentProps<typeof ClassRoute>["part"], name: ClassPage): ReactNode {
  return <ClassRoute part={part}>{({ [name]: Page }) => <Page />}</ClassRoute>;
}
