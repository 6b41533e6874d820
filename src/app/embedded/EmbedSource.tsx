import { Fragment } from "react";
import { publisherOf } from "../../case/source.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** How many sources the line names by their links; of more it says how many there are. */
const MOST = 2;

/** The line under an embedded view: where its statements can be read, and the day of its data. */
export function EmbedSource() {
  const { embed, formats } = useMessages();
  const { sources, asOf } = useExplorer(({ index }) => index.case);
  return (
    <footer className="embed__source quiet">
      {embed.source}:{" "}
      {sources.slice(0, MOST).map((source, at) => (
        <Fragment key={source.id}>
          {at > 0 && "; "}
          {source.url === undefined ? (
            <bdi>{publisherOf(source)}</bdi>
          ) : (
            <a href={source.url} target="_blank" rel="noopener">
              <bdi>{publisherOf(source)}</bdi>
            </a>
          )}
          {source.published !== undefined && `, ${formats.date(source.published)}`}
        </Fragment>
      ))}
      {sources.length > MOST ? " …" : "."} {embed.dataOf({ date: formats.date(asOf) })}.
    </footer>
  );
}
