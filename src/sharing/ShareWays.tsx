import { useState } from "react";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { CiteTab } from "./cite/CiteTab.tsx";
import { DownloadTab } from "./download/DownloadTab.tsx";
import { EmbedTab } from "./embed/EmbedTab.tsx";
import { LinkTab } from "./link/LinkTab.tsx";
import { OpenedCase } from "./opened/OpenedCase.tsx";
import { SHARE_WAYS, ShareTabs, type ShareWay } from "./ShareTabs.tsx";

/** The ways to take along what is shown now: a link, a citation, a file, a frame in another page. */
export function ShareWays() {
  const [way, setWay] = useState<ShareWay>(SHARE_WAYS[0]);
  return (
    <ShareTabs chosen={way} onChoose={setWay}>
      <TabOf way={way} />
    </ShareTabs>
  );
}

function TabOf({ way }: { readonly way: ShareWay }) {
  const { share } = useMessages();
  const isOpened = useExplorer((state) => state.isOpened);
  switch (way) {
    case "link":
      return isOpened ? <OpenedCase /> : <LinkTab />;
    case "cite":
      return <CiteTab />;
    case "download":
      return <DownloadTab />;
    case "embed":
      return isOpened ? <p>{share.opened}</p> : <EmbedTab />;
  }
}
