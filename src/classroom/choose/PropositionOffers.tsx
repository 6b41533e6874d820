import type { Proposition } from "../../case/proposition.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { Button } from "../../ui/Button.tsx";

/** Propositions to take instead, each a button. */
export function PropositionOffers({ offers }: { readonly offers: readonly Proposition[] }) {
  const choose = useExplorer((state) => state.choose);
  return (
    <ul className="one-sided__offers">
      {offers.map(({ id, label }) => (
        <li key={id}>
          <Button onClick={() => choose("proposition", [id])}>
            <bdi>{label}</bdi>
          </Button>
        </li>
      ))}
    </ul>
  );
}
