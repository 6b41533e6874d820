import { AppLink } from "../../store/place/AppLink.tsx";
import { pagesWords } from "../../i18n/en/pages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { KeptCases } from "../brought/KeptCases.tsx";
import "./about.css";

/** What becomes of a reader's data, in 150 words at most. Requirement E13. */
export function PrivacyRoute() {
  const { app } = useMessages();
  const { privacy } = useWords(pagesWords);
  return (
    <main className="about">
      <title>{app.bareTitle({ view: privacy.title })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{privacy.title}</h1>
      {privacy.parts.map((part) => (
        <p key={part}>{part}</p>
      ))}
      <KeptCases />
    </main>
  );
}
