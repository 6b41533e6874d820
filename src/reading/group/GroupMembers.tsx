import { STANCES } from "../../case/statement.ts";
import { listedGroupWords } from "../../i18n/en/views/listedGroup.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ListedMember } from "../../store/spine/openedGroupSelectors.ts";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { useShownPart } from "../../ui/hooks/useShownPart.ts";
import { ActorName } from "../names/ActorName.tsx";
import { MoreNames } from "../names/MoreNames.tsx";

const PARTS = { atFirst: 6, more: 50 };

/** The actors of a group, those who say most first; each leads to all that it said. */
export function GroupMembers({ members }: { readonly members: readonly ListedMember[] }) {
  const words = useWords(listedGroupWords);
  const { shown, next, showMore, list } = useShownPart<ListedMember, HTMLOListElement>(members, PARTS);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes the role away from a list without numbers */}
      <ol role="list" className="group-head__members" aria-label={words.members} ref={list}>
        {shown.map((member) => (
          <li key={member.actor}>
            <ActorName id={member.actor} />
            <Stances of={member} />
          </li>
        ))}
      </ol>
      <MoreNames next={next} showMore={showMore} />
    </>
  );
}

/** How many statements an actor makes in each stance that it takes. */
function Stances({ of: { stances } }: { readonly of: ListedMember }) {
  const { words, formats } = useMessages();
  return (
    <span className="group-head__stances">
      {STANCES.map((stance, at) => ({ stance, count: stances[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ stance, count }) => (
          <span key={stance}>
            <StanceIcon stance={stance} />{" "}
            <span className="visually-hidden">{words.stanceName[stance]}: </span>
            {formats.number(count)}
          </span>
        ))}
    </span>
  );
}
