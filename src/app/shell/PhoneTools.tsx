import { ShareButton } from "../../controls/share/ShareButton.tsx";
import { ThemeSwitch } from "../../controls/ThemeSwitch.tsx";
import { useMessages } from "../../i18n/useMessages.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { foldsAway } from "../../ui/foldsAway.ts";
import "./phoneTools.css";

/** The ways out of the explorer where there is little room: sharing by its sign, the others in a menu. */
export function PhoneTools() {
  const { app } = useMessages();
  return (
    <>
      <ShareButton
        sign={<Sign path="M10 13V2.500M6 6.500 10 2.500 14 6.500M6 9.500H3.500V18H16.500V9.500H14" />}
      />
      <details className="phone-menu" {...foldsAway}>
        <summary className="button button--plain" aria-label={app.menu}>
          <Sign path="M2.500 5H17.500M2.500 10H17.500M2.500 15H17.500" />
        </summary>
        <div className="phone-menu__items">
          <PlaceLink to={{ page: "about" }} className="button button--plain">
            {app.about}
          </PlaceLink>
          <PlaceLink to={{ page: "teach" }} className="button button--plain">
            {app.teach}
          </PlaceLink>
          <AppLink to="/page/cases" className="button button--plain">
            {app.allCases}
          </AppLink>
          <AppLink to="/page/open" className="button button--plain">
            {app.openFile}
          </AppLink>
          <ThemeSwitch />
        </div>
      </details>
    </>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className="phone-sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
