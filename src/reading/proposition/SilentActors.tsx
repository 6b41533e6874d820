import type { ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { ActorName } from "../names/ActorName.tsx";
import "../names/silence.css";

/** The actors of the case that have no statement on a proposition, folded away; not a stance, and said not to be one. */
export function SilentActors({ spoke }: { readonly spoke: readonly ActorId[] }) {
  const { reading } = useMessages();
  const actors = useExplorer(({ index }) => index.case.actors);
  const speakers = new Set(spoke);
  const silent = actors.filter(({ id }) => !speakers.has(id));
  if (silent.length === 0) return null;
  return (
    <details className="silence__fold">
      <summary className="silence__summary">{reading.silentActors({ count: silent.length })}</summary>
      <p className="quiet">{reading.silenceOnProposition}</p>
      <ul className="silence">
        {silent.map(({ id }) => (
          <li key={id}>
            <ActorName id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
