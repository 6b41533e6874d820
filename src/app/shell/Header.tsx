import { ThemeSwitch } from "../../controls/ThemeSwitch.tsx";
import { NARROW, PHONE } from "../../host/mediaQueries.ts";
import { useMediaQuery } from "../../ui/hooks/useMediaQuery.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { useHeadingFocus } from "../../reading/panel/useHeadingFocus.ts";
import { HeaderTools } from "./HeaderTools.tsx";
import { PhoneTools } from "./PhoneTools.tsx";
import { ViewBar } from "../../views/ViewBar.tsx";

/** It is over the list, and on a narrow screen among the filters. */
const SEARCH = ".search-field input";

interface HeaderProps {
  /** Opens the filters and puts the focus into them. */
  readonly onFilters: () => void;
}

/** The band across the top: skip links, the name, the case, which leads to the others, its question, the switches. */
export function Header({ onFilters }: HeaderProps) {
  const { app } = useMessages();
  const isNarrow = useMediaQuery(NARROW);
  const isPhone = useMediaQuery(PHONE);
  const { id, title, question } = useExplorer(({ index }) => index.case);
  const heading = useHeadingFocus(id, true);
  return (
    <header className="header">
      <SkipLink to="reading">{app.skipToList}</SkipLink>
      <SkipLink to="filters" within={SEARCH}>
        {app.skipToSearch}
      </SkipLink>
      <SkipLink to="picture">{app.skipToPicture}</SkipLink>
      <SkipLink to="filters" onWide={onFilters}>
        {app.skipToFilters}
      </SkipLink>
      <p className="header__name">
        <PlaceLink to={{ page: "explorer" }}>{app.name}</PlaceLink>
      </p>
      <p className="header__case">
        <AppLink to="/page/cases" aria-label={app.caseOfAll({ title })}>
          <bdi>{title}</bdi>
        </AppLink>
      </p>
      <h1 className="header__question" ref={heading} tabIndex={-1}>
        <bdi>{question}</bdi>
      </h1>
      <div className="header__switches">
        {isPhone ? (
          <PhoneTools />
        ) : (
          <>
            <HeaderTools />
            <ThemeSwitch />
          </>
        )}
      </div>
      {!isNarrow && <ViewBar />}
    </header>
  );
}

interface SkipLinkProps {
  readonly to: keyof typeof PANES;
  /** What is meant of that part, if not all of it. */
  readonly within?: string;
  /** What a wide screen does instead of putting the focus there. */
  readonly onWide?: () => void;
  readonly children: string;
}

/** Not a link with an address: behind the hash lives the state. */
function SkipLink({ to, within, onWide, children }: SkipLinkProps) {
  const isNarrow = useMediaQuery(NARROW);
  const show = useExplorer((state) => state.show);
  const skip = () => {
    if (!isNarrow && onWide !== undefined) {
      onWide();
      return;
    }
    if (isNarrow) show({ pane: PANES[to] });
    requestAnimationFrame(() => document.querySelector<HTMLElement>(within ?? `#${to}`)?.focus());
  };
  return (
    <button type="button" className="skip-link" onClick={skip}>
      {children}
    </button>
  );
}

const PANES = { reading: "list", filters: "filters", picture: "chart" } as const;
