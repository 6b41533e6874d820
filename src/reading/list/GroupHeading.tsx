import { useMessages } from "../../i18n/useMessages.ts";
import { ActorName } from "../names/ActorName.tsx";
import { PropositionName } from "../names/PropositionName.tsx";
import { PropositionText } from "../names/PropositionText.tsx";
import type { GroupStart } from "./arrangeStatements.ts";

/** Names a group of the list: its actor, or its proposition with the sentence in full, and how much follows. */
export function GroupHeading({ start: { actor, proposition, count } }: { readonly start: GroupStart }) {
  const { reading } = useMessages();
  return (
    <div className="statement-list__group">
      <h3 className="statement-list__group-name">
        {actor !== undefined && <ActorName id={actor} />}
        {proposition !== undefined && <PropositionName id={proposition} />}
      </h3>
      <span className="quiet">{reading.statements({ count })}</span>
      {proposition !== undefined && <PropositionText id={proposition} />}
    </div>
  );
}
