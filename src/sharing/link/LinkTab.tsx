import { useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { LONG_LINK, type Reach, reachOf, shareLink } from "../../store/place/shareLink.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { linkWords } from "../../i18n/en/sharing/link.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import { LargeCode, QrCode } from "../../ui/code/QrCode.tsx";
import { LinkWays } from "./LinkWays.tsx";
import { NamesChoice } from "./NamesChoice.tsx";
import { qrCode } from "../../ui/code/qrCode.ts";
import "./linkTab.css";

/** The link that opens what is shown now: to copy, to scan, to hand on, to print. */
export function LinkTab() {
  const words = useWords(linkWords);
  const address = useShownAddress();
  const reach = reachOf(address);
  if (reach === "nowhere") return <p>{words.nowhere}</p>;
  const link = shareLink(address);
  return (
    <div className="link-tab">
      <div className="link-tab__ways">
        <CopyField label={words.label} text={link} rows={3} />
        <LinkNote reach={reach} length={link.length} />
        <NamesChoice />
        <LinkWays link={link} reach={reach} />
      </div>
      {reach === "web" && <ScannedLink link={link} />}
    </div>
  );
}

function LinkNote({ reach, length }: { readonly reach: Reach; readonly length: number }) {
  const words = useWords(linkWords);
  if (reach === "device") return <p className="quiet">{words.deviceOnly}</p>;
  return <p className="quiet">{length > LONG_LINK ? words.long({ length }) : words.opens}</p>;
}

/** The code to scan, and a way to show it on a projector; a link too long for any code says so. */
function ScannedLink({ link }: { readonly link: string }) {
  const { share } = useMessages();
  const words = useWords(linkWords);
  const [isLarge, setLarge] = useState(false);
  if (qrCode(link) === null) return <p className="quiet">{words.tooLong}</p>;
  return (
    <div className="link-tab__code">
      <QrCode text={link} name={share.code({ link })} />
      <Button aria-haspopup="dialog" onClick={() => setLarge(true)}>
        {words.showLarge}
      </Button>
      {isLarge && <LargeCode link={link} onClose={() => setLarge(false)} />}
    </div>
  );
}
