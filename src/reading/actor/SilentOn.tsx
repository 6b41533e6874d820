import type { PropositionId } from "../../case/proposition.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { PropositionName } from "../names/PropositionName.tsx";
import "../names/silence.css";

/** The propositions on which an actor has no statement: silence, and said to be silence. */
export function SilentOn({ propositions }: { readonly propositions: readonly PropositionId[] }) {
  const { reading } = useMessages();
  if (propositions.length === 0) return null;
  return (
    <section>
      <h3 className="panel__section">{reading.silentOn({ count: propositions.length })}</h3>
      <p className="quiet">{reading.silenceOfActor}</p>
      <ul className="silence">
        {propositions.map((id) => (
          <li key={id}>
            <PropositionName id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
