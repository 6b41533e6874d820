import { AppLink } from "../../store/place/AppLink.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import { downloadWords } from "../../i18n/en/sharing/download.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isFramed } from "../../host/frame/frame.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { DataDownloads } from "./DataDownloads.tsx";
import { PictureDownloads } from "./PictureDownloads.tsx";
import { picturedAs } from "./useShownPicture.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useShownForm } from "../../store/shownForm.ts";
import { chosenView } from "../../store/views.ts";
import { entryOf } from "../../views/registry.ts";
import { InRoom } from "../../ui/room/InRoom.tsx";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import "./downloads.css";

/** What is shown as files. A frame may keep them from being saved without a word, so from there the full page is opened. */
export function DownloadTab() {
  const download = useWords(downloadWords);
  const { app } = useMessages();
  const { page, path, search } = useShownAddress();
  const { exported } = entryOf(useExplorer(chosenView));
  const form = useShownForm();
  const full = /^(?:https?|file):/.test(page) ? `${page}#${path}${search}` : null;
  if (isFramed() && full !== null) return <OpenInFull address={full} />;
  return (
    <>
      {isFramed() && <p className="quiet">{download.noAddress}</p>}
      <InRoom room={exported}>
        {(view) => (
          <>
            <PictureDownloads pictured={picturedAs(view, form)} />
            <DataDownloads network={view.graph} />
          </>
        )}
      </InRoom>
      <p className="downloads__back">
        <AppLink to="/page/open">{app.openFile}</AppLink>{" "}
        <span className="quiet">{download.openFileHelp}</span>
      </p>
    </>
  );
}

function OpenInFull({ address }: { readonly address: string }) {
  const download = useWords(downloadWords);
  return (
    <>
      <p>{download.inFrame}</p>
      <p>
        <a href={address} target="_blank" rel="noopener">
          {download.openInFull}
        </a>
      </p>
      <CopyField label={download.fullAddress} text={address} />
    </>
  );
}
