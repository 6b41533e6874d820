import { useState } from "react";
import { focusNext } from "../../ui/hooks/focusNext.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { ShareButton } from "../../controls/share/ShareButton.tsx";

/** The ways out of the explorer: to what the case is, to teaching it, to another case, and to sharing it. One stop for Tab, at which the arrows go on. */
export function HeaderTools() {
  const { app } = useMessages();
  const [stop, setStop] = useState(0);
  const tabIndex = (at: number) => (at === stop ? 0 : -1);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its links and its button have the focus
    <div
      role="toolbar"
      className="header__tools"
      aria-label={app.tools}
      onKeyDown={focusNext}
      onFocus={({ currentTarget, target }) => {
        const at = [...currentTarget.children].indexOf(target);
        if (at >= 0) setStop(at);
      }}
    >
      <PlaceLink to={{ page: "about" }} className="button button--plain" tabIndex={tabIndex(0)}>
        {app.about}
      </PlaceLink>
      <PlaceLink to={{ page: "teach" }} className="button button--plain" tabIndex={tabIndex(1)}>
        {app.teach}
      </PlaceLink>
      <AppLink to="/page/open" className="button button--plain" tabIndex={tabIndex(2)}>
        {app.openFile}
      </AppLink>
      <ShareButton tabIndex={tabIndex(3)} />
    </div>
  );
}
