import { useState } from "react";
import { today } from "../host/today.ts";
import { usePrinting } from "../host/usePrinting.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { QrCode } from "../sharing/QrCode.tsx";
import { reachOf, shareLink } from "../sharing/shareLink.ts";
import { useShownAddress } from "../sharing/useShownAddress.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import "./print.css";

/** On paper only, below the picture: where the words come from, which data, and the way back to this view. */
export function PrintFoot() {
  return usePrinting() ? <Foot /> : null;
}

function Foot() {
  const { paper, formats, link: words } = useMessages();
  const shown = useExplorer(({ index }) => index.case);
  const [day] = useState(() => today());
  const address = useShownAddress();
  const link = shareLink(address);
  const reach = reachOf(address);
  const { asOf: version, licence } = shown;
  return (
    <footer className="print-foot">
      <div>
        {shown.sources.map((source) => (
          <p key={source.id}>
            <bdi>
              {paper.source({
                source: [source.author, source.publisher, formats.date(source.published), source.url]
                  .filter((text) => text !== undefined)
                  .join(", "),
              })}
            </bdi>
          </p>
        ))}
        <p>{paper.data({ version, licence, day: formats.date(day) })}</p>
        {reach !== "nowhere" && <p dir="ltr">{link}</p>}
      </div>
      {reach === "web" && <QrCode text={link} name={words.code({ link })} />}
    </footer>
  );
}
