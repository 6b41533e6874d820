import type { ComponentProps, ReactNode } from "react";
import { type DataRouter, type RouteObject, createHashRouter, createMemoryRouter } from "react-router";
import type { Case } from "../case/case.ts";
import { TeachPage } from "../classroom/TeachPage.tsx";
import { Quiz } from "../classroom/Quiz.tsx";
import { PrintSets } from "../classroom/PrintSets.tsx";
import { PairChoice } from "../classroom/PairChoice.tsx";
import { Coding } from "../classroom/Coding.tsx";
import { Team } from "../classroom/Team.tsx";
import { LessonsProvider } from "../classroom/LessonsProvider.tsx";
import type { LessonFile } from "../classroom/lesson.ts";
import { canWriteAddress } from "../host/frame.ts";
import { tidyAddress } from "../host/tidyAddress.ts";
import { english } from "../i18n/messages.ts";
import { AboutRoute } from "./AboutRoute.tsx";
import { ActorRoute } from "./ActorRoute.tsx";
import { AddressRoute } from "./AddressRoute.tsx";
import { CaseRoute } from "./CaseRoute.tsx";
import { ClassRoute } from "./ClassRoute.tsx";
import { CompareRoute } from "./CompareRoute.tsx";
import { EmbedDoctorRoute } from "./EmbedDoctorRoute.tsx";
import { ExplorerRoute } from "./ExplorerRoute.tsx";
import { ListRoute } from "./ListRoute.tsx";
import { CornersRoute } from "./CornersRoute.tsx";
import { LessonRoute } from "./LessonRoute.tsx";
import { NotFoundRoute } from "./NotFoundRoute.tsx";
import { OpenRoute } from "./OpenRoute.tsx";
import { PositionRoute } from "./PositionRoute.tsx";
import { PrivacyRoute } from "./PrivacyRoute.tsx";
import { PropositionRoute } from "./PropositionRoute.tsx";
import { RootRoute } from "./RootRoute.tsx";
import { StatementRoute } from "./StatementRoute.tsx";
import { TieRoute, TogetherRoute } from "./TieRoute.tsx";
import { RouteFailure } from "./ViewFailure.tsx";
import { makeExplorerStores } from "./explorerStores.ts";

/** The router of the app: state lives behind the hash, so that any static host will do; in memory where no address can be written. */
export function createAppRouter(cases: readonly Case[], lessons?: readonly LessonFile[]): DataRouter {
  tidyAddress();
  const create = canWriteAddress() ? createHashRouter : createMemoryRouter;
  const router: DataRouter = create(appRoutes(cases, () => router, lessons));
  return router;
}

/** The routes; `getRouter` gives the router that they come to stand in. */
export function appRoutes(
  cases: readonly Case[],
  getRouter: () => DataRouter,
  lessons?: readonly LessonFile[],
): RouteObject[] {
  const stores = makeExplorerStores(cases, english.names);
  return [
    { path: "/", element: <RootRoute cases={cases} />, errorElement: <RouteFailure /> },
    { path: "/open", element: <OpenRoute stores={stores} />, errorElement: <RouteFailure /> },
    { path: "/privacy", element: <PrivacyRoute />, errorElement: <RouteFailure /> },
    { path: "/embed/test", element: <EmbedDoctorRoute />, errorElement: <RouteFailure /> },
    {
      path: "/:caseId",
      element: <CaseRoute stores={stores} getRouter={getRouter} />,
      errorElement: <RouteFailure />,
      children: [
        {
          element: <LessonsProvider files={lessons} />,
          children: [
            { path: "lesson/:step", element: <LessonRoute />, children: placeRoutes() },
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
    { path: "about", element: <AboutRoute /> },
    { path: "teach", element: inClass("teach", <TeachPage />) },
    { path: "quiz", element: inClass("quiz", <Quiz />) },
    { path: "cards", element: inClass("sheets", <PrintSets />) },
    { path: "compare", element: inClass("pair", <PairChoice />) },
    { path: "code", element: inClass("coding", <Coding />) },
    { path: "code/team", element: inClass("team", <Team />) },
    { path: "corners", element: <CornersRoute /> },
    { path: "corners/:propositionId", element: <CornersRoute /> },
    { path: "corners/:propositionId/actors", element: <CornersRoute withActors /> },
    {
      element: <ExplorerRoute />,
      children: [
        { index: true, element: <ListRoute /> },
        { path: "actor/:actorId", element: <ActorRoute /> },
        { path: "proposition/:propositionId", element: <PropositionRoute /> },
        { path: "position/:actorId/:propositionId", element: <PositionRoute /> },
        { path: "statement/:statementId", element: <StatementRoute /> },
        { path: "compare/:actorId/:otherId", element: <CompareRoute /> },
        { path: "tie/:actorId/:otherId", element: <TieRoute /> },
        { path: "together/:propositionId/:otherPropositionId", element: <TogetherRoute /> },
        { path: "address/:fromId/:toId", element: <AddressRoute /> },
      ],
    },
    { path: "*", element: <NotFoundRoute /> },
  ];
}

function inClass(part: ComponentProps<typeof ClassRoute>["part"], page: ReactNode): ReactNode {
  return <ClassRoute part={part}>{page}</ClassRoute>;
}
