import { AppLink } from "../../store/place/AppLink.tsx";
import type { Source } from "../../case/source.ts";
import type { Case } from "../../case/case.ts";
import { HiddenNames } from "../../store/hiding/HiddenNames.tsx";
import { NamesSwitch } from "../../store/hiding/NamesSwitch.tsx";
import { OLDEST_BROWSERS } from "../../host/oldestBrowsers.ts";
import { browsersWords } from "../../i18n/en/browsers.ts";
import { isolated } from "../../i18n/grammar/isolated.ts";
import { pagesWords } from "../../i18n/en/pages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { MayEdit } from "../../reading/panel/MayEdit.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { OfflineSection } from "./OfflineSection.tsx";
import { KeptCases } from "../brought/KeptCases.tsx";
import { PageTitle } from "../shell/PlaceTitle.tsx";
import "./about.css";

/** What the case is, where it comes from, how it was coded, and what this page does with your data: nothing. */
export function AboutRoute() {
  const { app } = useMessages();
  const { about, privacy } = useWords(pagesWords);
  const browsers = useWords(browsersWords);
  const shown = useExplorer(({ index }) => index.case);
  return (
    <main className="about">
      <PageTitle view={app.about} />
      <p>
        <PlaceLink to={{ page: "explorer" }}>{app.backToExplorer}</PlaceLink>
      </p>
      <h1>
        <bdi>{shown.title}</bdi>
      </h1>
      <HiddenNames>
        <NamesSwitch />
      </HiddenNames>
      <p className="about__question">{shown.question}</p>
      {shown.summary !== undefined && <p>{shown.summary}</p>}
      <MayEdit>
        {({ EditEntry, LongTexts }) => (
          <>
            <EditEntry of="case" id="" />
            <LongTexts />
          </>
        )}
      </MayEdit>
      <Sources shown={shown} />
      <h2>{about.coding}</h2>
      <p>{about.codingText}</p>
      <Events shown={shown} />
      <Glossary shown={shown} />
      <h2>{about.licence}</h2>
      <p>{about.licenceText({ licence: shown.licence })}</p>
      <p>
        <AppLink to="/page/open">{app.openFile}</AppLink>
      </p>
      <h2>{app.classPage.teach}</h2>
      <p>
        <PlaceLink to={{ page: "teach" }}>{about.teachers}</PlaceLink>
      </p>
      <h2>{about.privacy}</h2>
      <p>
        {about.privacyText} <AppLink to="/page/privacy">{privacy.more}</AppLink>
      </p>
      <KeptCases />
      <OfflineSection />
      <h2>{about.accessibility}</h2>
      <p>{about.accessibilityText}</p>
      <h2>{browsers.title}</h2>
      <p>{browsers.about(OLDEST_BROWSERS)}</p>
    </main>
  );
}

interface PartProps {
  readonly shown: Case;
}

function Sources({ shown }: PartProps) {
  const { formats } = useMessages();
  const { about } = useWords(pagesWords);
  const sourceFacts = ({ author, publisher, published }: Source) =>
    [author, publisher, published && formats.date(published)].filter((fact) => fact !== undefined);
  return (
    <>
      <h2>{about.source}</h2>
      <ul className="about__sources">
        {shown.sources.map((source) => (
          <li key={source.id}>
            <bdi>{source.title}</bdi>. {sourceFacts(source).map(isolated).join(", ")}
            {sourceFacts(source).length > 0 && ". "}
            {source.url !== undefined && (
              <a href={source.url} target="_blank" rel="noopener">
                {about.openSource}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Events({ shown }: PartProps) {
  const { formats } = useMessages();
  const { about } = useWords(pagesWords);
  if (shown.events.length === 0) return null;
  return (
    <>
      <h2>{about.events}</h2>
      <ol className="about__events">
        {shown.events.map((event) => (
          <li key={event.id}>
            <span className="about__date">
              {event.date === undefined ? about.undated : formats.date(event.date)}
            </span>
            <span>
              <bdi>{event.title}</bdi>{" "}
              {event.locator !== undefined && (
                <span className="quiet">({about.paragraph({ locator: event.locator })})</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Glossary({ shown }: PartProps) {
  const { about } = useWords(pagesWords);
  if (shown.glossary.length === 0) return null;
  return (
    <>
      <h2>{about.glossary}</h2>
      <dl className="about__glossary">
        {shown.glossary.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
