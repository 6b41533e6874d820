import { type Source, publisherOf } from "../../case/source.ts";
import { findingWords } from "../../i18n/en/views/finding.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { selectWholeNetwork } from "../../store/selectors.ts";
import { Phrase } from "../../ui/Phrase.tsx";

/** Where all statements of the case come from and how many there are; in another page nothing, since there the foot names the source. */
export function SourceLine() {
  const words = useWords(findingWords);
  const { sources, statements } = useExplorer(({ index }) => index.case);
  const whole = useExplorer(selectWholeNetwork);
  const isEmbedded = useExplorer(({ display }) => display.embed);
  const [only] = sources;
  if (isEmbedded || only === undefined) return null;
  const actors = whole.nodes.filter(({ kind }) => kind === "actor").length;
  const isArticle = only.kind === "news-article";
  return (
    <>
      {sources.length > 1 ? (
        words.fromSources({ sources: sources.length })
      ) : (
        <Phrase
          text={isArticle ? words.fromArticle : words.fromSource}
          parts={{ source: <SourceName source={only} /> }}
        />
      )}{" "}
      {words.counts({ actors, statements: statements.length })}
    </>
  );
}

function SourceName({ source }: { readonly source: Source }) {
  const { published, url } = source;
  const { formats, reading } = useMessages();
  const words = useWords(findingWords);
  const date = published === undefined ? null : formats.date(published);
  const name = words.sourceName({ publisher: publisherOf(source), date });
  if (url === undefined) return name;
  return (
    <a href={url} target="_blank" rel="noopener">
      {name}
      <span className="visually-hidden">{reading.newTab}</span>
    </a>
  );
}
