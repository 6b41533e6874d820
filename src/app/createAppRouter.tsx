import type { ComponentProps, ReactNode } from "react";
import { type DataRouter, type RouteObject, createHashRouter, createMemoryRouter } from "react-router";
import type { Case } from "../case/case.ts";
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
import { PAGES, pathPattern } from "../store/place/placePath.ts";
import { PLACES } from "../store/place/places.ts";
import { RouteFailure } from "./shell/ViewFailure.tsx";
import { VIEWS } from "../views/registry.ts";
import { InPages } from "./rooms/InPages.tsx";
import type { Lessons } from "./rooms/LessonsRoom.ts";
import { Rooms } from "./rooms/Rooms.tsx";
import type { Room } from "../ui/room/room.ts";
import { makeExplorerStores } from "../store/hiding/explorerStores.ts";

/** The router of the app: state lives behind the hash, so that any static host will do; in memory where no address can be written. */
export function createAppRouter(cases: readonly Case[], words: Words, lessons: Room<Lessons>): DataRouter {
  tidyAddress();
  const create = canWriteAddress() ? createHashRouter : createMemoryRouter;
  const router: DataRouter = create(appRoutes(cases, () => router, words, lessons));
  return router;
}

/** The routes; `getRouter` gives the router that they come to stand in. */
export function appRoutes(
  cases: readonly Case[],
  getRouter: () => DataRouter,
  words: Words,
  lessons: Room<Lessons>,
): RouteObject[] {
  const stores = makeExplorerStores(cases, VIEWS, words.of(baseWords).names);
  return [
    { path: "/", element: <RootRoute cases={cases} />, errorElement: <RouteFailure /> },
    {
      path: "/open",
      element: <InPages>{({ OpenRoute }) => <OpenRoute stores={stores} />}</InPages>,
      errorElement: <RouteFailure />,
    },
    {
      path: "/privacy",
      element: <InPages>{({ PrivacyRoute }) => <PrivacyRoute />}</InPages>,
      errorElement: <RouteFailure />,
    },
    {
      path: "/embed/test",
      element: <InPages>{({ EmbedDoctorRoute }) => <EmbedDoctorRoute />}</InPages>,
      errorElement: <RouteFailure />,
    },
    {
      path: "/:caseId",
      element: <CaseRoute stores={stores} getRouter={getRouter} />,
      errorElement: <RouteFailure />,
      children: [
        {
          element: <Rooms lessons={lessons} />,
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
  return [
    { path: "about", element: <InPages>{({ AboutRoute }) => <AboutRoute />}</InPages> },
    { path: "teach", element: inClass("teach", "TeachPage") },
    { path: "quiz", element: inClass("quiz", "Quiz") },
    { path: "cards", element: inClass("sheets", "PrintSets") },
    { path: "compare", element: inClass("pair", "PairChoice") },
    { path: "code", element: inClass("coding", "Coding") },
    { path: "code/team", element: inClass("team", "Team") },
    { path: "corners", element: <CornersRoute /> },
    { path: "corners/:propositionId", element: <CornersRoute /> },
    { path: "corners/:propositionId/actors", element: <CornersRoute withActors /> },
    {
      element: <ExplorerRoute />,
      children: PAGES.filter((page) => PLACES[page].beside !== null).map((page) => ({
        path: pathPattern(page),
        element: <PlacePanel />,
      })),
    },
    { path: "*", element: <NotFoundRoute /> },
  ];
}

type ClassPage = "TeachPage" | "Quiz" | "PrintSets" | "PairChoice" | "Coding" | "Team";

function inClass(part: ComponentProps<typeof ClassRoute>["part"], name: ClassPage): ReactNode {
  return <ClassRoute part={part}>{({ [name]: Page }) => <Page />}</ClassRoute>;
}
