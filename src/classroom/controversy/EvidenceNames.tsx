import type { ActorId } from "../../case/actor.ts";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { useShownPart } from "../../ui/hooks/useShownPart.ts";
import { MoreNames } from "../../reading/names/MoreNames.tsx";

/** Of very many names a screen shows the first; paper has them all. */
const PARTS = { atFirst: 200, more: 500 };

/** Actors, each once; names have commas of their own, so that dots divide them. */
export function EvidenceNames({ ids }: { readonly ids: readonly ActorId[] }) {
  const shortName = useShortName();
  const all = [...new Set(ids)];
  const { shown, next, showMore, list } = useShownPart<ActorId, HTMLUListElement>(all, PARTS);
  return (
    <>
      <ul ref={list} className="evidence-key__names">
        {shown.map((id) => (
          <li key={id}>
            <bdi>{shortName(id)}</bdi>
          </li>
        ))}
      </ul>
      <MoreNames next={next} showMore={showMore} />
    </>
  );
}
