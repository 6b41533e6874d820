import { Link } from "react-router";
import type { Case } from "../../case/case.ts";
import { HiddenNames } from "../../store/hiding/HiddenNames.tsx";
import { NamesSwitch } from "../../store/hiding/NamesSwitch.tsx";
import { isFramed } from "../../host/frame/frame.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { OfflineSection } from "./OfflineSection.tsx";
import { PageTitle } from "../shell/PageTitle.tsx";
import "./about.css";

/** What the case is, where it comes from, how it was coded, and what this page does with your data: nothing. */
export function AboutRoute() {
  const { app, openCase, privacy, teach } = useMessages();
  const shown = useExplorer(({ index }) => index.case);
  const { aboutPage } = app;
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
      <p>{shown.summary}</p>
      <Sources shown={shown} />
      <h2>{aboutPage.coding}</h2>
      <p>{aboutPage.codingText}</p>
      <Events shown={shown} />
      <Glossary shown={shown} />
      <h2>{aboutPage.licence}</h2>
      <p>{aboutPage.licenceText({ licence: shown.licence })}</p>
      <p>
        <Link to="/open" replace={isFramed()}>
          {openCase.title}
        </Link>
      </p>
      <h2>{teach.title}</h2>
      <p>
        <PlaceLink to={{ page: "teach" }}>{teach.about}</PlaceLink>
      </p>
      <h2>{aboutPage.privacy}</h2>
      <p>
        {aboutPage.privacyText}{" "}
        <Link to="/privacy" replace={isFramed()}>
          {privacy.more}
        </Link>
      </p>
      <OfflineSection />
      <h2>{aboutPage.accessibility}</h2>
      <p>{aboutPage.accessibilityText}</p>
    </main>
  );
}

interface PartProps {
  readonly shown: Case;
}

function Sources({ shown }: PartProps) {
  const { app, formats } = useMessages();
  return (
    <>
      <h2>{app.aboutPage.source}</h2>
      <ul>
        {shown.sources.map((source) => (
          <li key={source.id}>
            <bdi>{source.title}</bdi>.{" "}
            {app.aboutPage.sourceLine({ author: source.author ?? "", publisher: source.publisher })},{" "}
            {formats.date(source.published)}.{" "}
            {source.url !== undefined && (
              <a href={source.url} target="_blank" rel="noopener">
                {app.aboutPage.openSource}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Events({ shown }: PartProps) {
  const { app, formats } = useMessages();
  if (shown.events.length === 0) return null;
  return (
    <>
      <h2>{app.aboutPage.events}</h2>
      <ol className="about__events">
        {shown.events.map((event) => (
          <li key={event.id}>
            <span className="about__date">{formats.date(event.date)}</span>
            <span>
              <bdi>{event.title}</bdi> <span className="quiet">({app.aboutPage.paragraph(event)})</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Glossary({ shown }: PartProps) {
  const { app } = useMessages();
  if (shown.glossary.length === 0) return null;
  return (
    <>
      <h2>{app.aboutPage.glossary}</h2>
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
