import { useLanguage } from "../../i18n/useWords.ts";
import type { Actor } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { displayName } from "../../case/countries/displayName.ts";
import { useKindName } from "./useKindName.ts";
import "./dottedLine.css";

/** What kind of actor it is, in which role, from where, and whether the source names it. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const { language } = useLanguage().grammar;
  const { reading } = useMessages();
  const kindName = useKindName();
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
      {actor.country !== undefined && <span>{displayName(language, "region", actor.country)}</span>}
      <span>{actor.named ? reading.namedInSource : reading.notNamedInSource}</span>
    </p>
  );
}
