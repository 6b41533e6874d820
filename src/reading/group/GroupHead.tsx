import { useId } from "react";
import { listedGroupWords } from "../../i18n/en/views/listedGroup.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { focusResults } from "../../store/focusResults.ts";
import type { ListedGroup } from "../../store/spine/openedGroupSelectors.ts";
import { Button } from "../../ui/Button.tsx";
import { GroupMembers } from "./GroupMembers.tsx";
import "./groupHead.css";

/** Which group is listed, how much of what it says passes, and the way back to all statements. */
export function GroupHead({ group: { actors, isApart, members } }: { readonly group: ListedGroup }) {
  const words = useWords(listedGroupWords);
  const show = useExplorer((state) => state.show);
  const statements = members.reduce((sum, member) => sum + member.statements, 0);
  const id = useId();
  const close = () => {
    show({ among: null });
    focusResults();
  };
  return (
    <section className="group-head" aria-labelledby={id}>
      <div className="group-head__title">
        <h3 id={id}>{isApart ? words.apart({ count: actors }) : words.title({ count: actors })}</h3>
        <Button isPlain onClick={close}>
          {words.close}
        </Button>
      </div>
      <p className="quiet">
        {members.length === 0
          ? words.silent
          : words.speaking({ at: members.length, count: actors, statements })}
      </p>
      <GroupMembers members={members} />
    </section>
  );
}
