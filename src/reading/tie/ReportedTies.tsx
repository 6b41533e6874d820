import type { Relation } from "../../case/relation.ts";
import { addresseesWords } from "../../i18n/en/views/addressees.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Locator } from "../statement/Locator.tsx";
import { PublisherLink } from "../statement/PublisherLink.tsx";
import "../names/dottedLine.css";

/** The ties from one actor to another that the source reports, each with our summary, the source and its paragraph. */
export function ReportedTies({ relations }: { readonly relations: readonly Relation[] }) {
  const addressees = useWords(addresseesWords);
  if (relations.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{addressees.reported}</h3>
      <ul className="actor-relations">
        {relations.map((relation) => (
          <li key={`${relation.type} ${relation.locator ?? ""} ${relation.summary}`}>
            <ReportedTie relation={relation} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReportedTie({ relation }: { readonly relation: Relation }) {
  const { formats, reading, words } = useMessages();
  const source = useExplorer(({ index }) => index.sources.get(relation.source));
  const name = useExplorer(({ index }) => index.actors.get(relation.from)?.name ?? relation.from);
  const other = useExplorer(({ index }) => index.actors.get(relation.to)?.name ?? relation.to);
  return (
    <article aria-label={`${name} ${words.relation[relation.type]} ${other}`}>
      <p>
        <b>{words.relation[relation.type]}</b>
      </p>
      <p dir="auto">{relation.summary}</p>
      <p className="dotted-line">
        {source?.published !== undefined && (
          <span>{reading.reported({ date: formats.date(source.published) })}</span>
        )}
        <Locator locator={relation.locator} />
        {source !== undefined && <PublisherLink source={source} statement={{}} />}
      </p>
    </article>
  );
}
