import { useLanguage } from "../../i18n/useWords.ts";
import { answersOf } from "../../case/attribute.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import type { Actor } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { displayName } from "../../case/countries/displayName.ts";
import { useKindName } from "./useKindName.ts";
import "./dottedLine.css";

/** What kind of actor it is, in which role, what the case asks about it, from where, and whether the source names it. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { language } = useLanguage().grammar;
  const { reading, controls } = useMessages();
  const kindName = useKindName();
  const index = useExplorer((state) => state.index);
  return (
    <p className="dotted-line">
      <span>
        <bdi>{kindName(actor)}</bdi>
      </span>
      {actor.role !== undefined && (
        <span>
          <bdi>{actor.role}</bdi>
        </span>
      )}
      {answersOf(index, actor).map(({ question, answer }) => (
        <span key={question}>
          {controls.chip.before({ part: question })} <bdi>{answer}</bdi>
        </span>
      ))}
      {actor.country !== undefined && <span>{displayName(language, "region", actor.country)}</span>}
      <span>{actor.named ? reading.namedInSource : reading.notNamedInSource}</span>
    </p>
  );
}
