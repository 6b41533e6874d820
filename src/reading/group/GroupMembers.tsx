import { useLayoutEffect, useRef, useState } from "react";
import { STANCES } from "../../case/statement.ts";
import { listedGroupWords } from "../../i18n/en/views/listedGroup.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ListedMember } from "../../store/spine/openedGroupSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { StanceIcon } from "../../ui/StanceIcon.tsx";
import { ActorName } from "../names/ActorName.tsx";

/** So many are shown at first, and so many more each time. */
const AT_FIRST = 6;
const MORE = 50;

/** The actors of a group, those who say most first; each leads to all that it said. */
export function GroupMembers({ members }: { readonly members: readonly ListedMember[] }) {
  const words = useWords(listedGroupWords);
  const [most, setMost] = useState(AT_FIRST);
  const list = useFirstOfMore(most);
  const left = members.length - most;
  // One that is left over takes no more room than the button would.
  const shown = left === 1 ? members : members.slice(0, most);
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
      {left > 1 && (
        <Button isPlain onClick={() => setMost(most + MORE)}>
          {words.more({ count: Math.min(MORE, left) })}
        </Button>
      )}
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

/** Puts the focus on the first of those who come in: the button that had it moves on, or is gone. */
function useFirstOfMore(most: number) {
  const list = useRef<HTMLOListElement>(null);
  const before = useRef(most);
  useLayoutEffect(() => {
    if (most > before.current) list.current?.children[before.current]?.querySelector("a")?.focus();
    before.current = most;
  }, [most]);
  return list;
}
