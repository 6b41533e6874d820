import { useMatch, useParams } from "react-router";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { PageTitle } from "./PageTitle.tsx";
import { placeTitle } from "./placeTitle.ts";

/** Names in the browser's tab what the explorer has open. */
export function PlaceTitle() {
  const index = useExplorer((state) => state.index);
  const page = useMatch("/:caseId/:page/*")?.params.page;
  return <PageTitle view={placeTitle(index, { ...useParams(), page }, useMessages())} />;
}
