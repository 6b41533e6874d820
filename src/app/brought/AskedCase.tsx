import { broughtCaseWords } from "../../i18n/en/opening/broughtCase.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { AppLink } from "../../store/place/AppLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import { askedUrl } from "./askedUrl.ts";
import type { FetchFailure } from "./fetchCase.ts";
import { useFetching } from "./useFetching.ts";

interface AskedCaseProps {
  /** As somebody wrote it. */
  readonly address: string;
  readonly onGiven: (files: readonly File[]) => void;
}

/** Asks before a case is fetched from another site, says who learns what, and fetches it only then. */
export function AskedCase({ address, onGiven }: AskedCaseProps) {
  const { app } = useMessages();
  const { asked } = useWords(broughtCaseWords);
  const url = askedUrl(address);
  if (url === null)
    return (
      <section role="alert" className="brought-case">
        <p>{asked.notWeb({ address })}</p>
        <p>
          <AppLink to="/">{app.backToExplorer}</AppLink>
        </p>
      </section>
    );
  return <Asking url={url} onGiven={onGiven} />;
}

interface AskingProps {
  readonly url: URL;
  readonly onGiven: (files: readonly File[]) => void;
}

function Asking({ url, onGiven }: AskingProps) {
  const { app } = useMessages();
  const { asked } = useWords(broughtCaseWords);
  const { isFetching, failure, start, stop } = useFetching(url, onGiven);
  const { host } = url;
  return (
    <section className="brought-case" aria-label={asked.title}>
      <h2>
        <bdi>{asked.from({ host })}</bdi>
      </h2>
      <p>
        {asked.address}: <bdi dir="ltr">{url.href}</bdi>
      </p>
      <p className="quiet">{asked.learns({ host })}</p>
      {isFetching ? (
        <Wait text={asked.fetching} onStop={stop} />
      ) : (
        <>
          {failure === null ? <p>{asked.nothingYet}</p> : <Failed failure={failure} url={url} />}
          {failure !== "policy" && (
            <Button onClick={start}>{failure === null ? asked.fetch : app.tryAgain}</Button>
          )}
        </>
      )}
    </section>
  );
}

interface FailedProps {
  readonly failure: FetchFailure;
  readonly url: URL;
}

/** Why it did not come, and the way that always works. */
function Failed({ failure, url: { host, href } }: FailedProps) {
  const { asked } = useWords(broughtCaseWords);
  return (
    <div role="alert">
      <p>{failureText(failure, host, asked.failed)}</p>
      <p>
        {asked.instead}{" "}
        <a href={href} target="_blank" rel="noopener noreferrer">
          {asked.download}
        </a>
      </p>
    </div>
  );
}

function failureText(
  failure: FetchFailure,
  host: string,
  words: ReturnType<typeof broughtCaseWords>["asked"]["failed"],
): string {
  if (typeof failure === "number") return words.status({ host, status: failure });
  return failure === "refused" ? words.refused({ host }) : words[failure];
}
