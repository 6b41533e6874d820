import type { PropositionId } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Highlighted } from "./Highlighted.tsx";
import "./nameLink.css";

interface PropositionNameProps {
  readonly id: PropositionId;
  /** Marks in it what is searched for. */
  readonly isSearched?: boolean;
  /** In quotation marks, where it follows a stance: one supports a sentence, not what it is about. */
  readonly isQuoted?: boolean;
}

/** A proposition's label as a link to everyone on it. */
export function PropositionName({ id, isSearched = false, isQuoted = false }: PropositionNameProps) {
  const label = useExplorer(({ index }) => index.propositions.get(id)?.label ?? id);
  const name = <bdi>{isSearched ? <Highlighted text={label} /> : label}</bdi>;
  return (
    <PlaceLink to={{ page: "proposition", proposition: id }} className="name-link">
      {isQuoted ? <q>{name}</q> : name}
    </PlaceLink>
  );
}

/** The sentence of a proposition in full. */
export function PropositionText({ id }: { readonly id: PropositionId }) {
  const text = useExplorer(({ index }) => index.propositions.get(id)?.text ?? id);
  return (
    <p className="proposition-text" dir="auto">
      {text}
    </p>
  );
}
