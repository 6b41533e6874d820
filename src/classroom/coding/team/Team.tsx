import { useDeferredValue, useMemo, useState } from "react";
import { codingWords } from "../../../i18n/en/classroom/coding.ts";
import { teamWords } from "../../../i18n/en/classroom/team.ts";
import { useMessages } from "../../../i18n/useMessages.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { ClassPage } from "../../page/ClassPage.tsx";
import type { Codes } from "../stanceCode.ts";
import { useCodingItems } from "../useCodingItems.ts";
import { FaultyLines } from "./FaultyLines.tsx";
import { ItemBars } from "./ItemBars.tsx";
import { TeamAlpha } from "./TeamAlpha.tsx";
import { TeamPaste } from "./TeamPaste.tsx";
import { readResults } from "./readResults.ts";
import "./team.css";

/** How far the coders of a class agree, from the short codes of their results. */
export function Team() {
  const { app } = useMessages();
  const team = useWords(teamWords);
  const coding = useWords(codingWords);
  const { items, task } = useCodingItems();
  const [text, setText] = useState("");
  // A thousand draws take longer than a key should.
  const settled = useDeferredValue(text);
  const { coders, faults } = useMemo(() => readResults(settled, task), [settled, task]);
  return (
    <ClassPage heading={app.classPage.team}>
      {items.length === 0 ? (
        <p>{coding.none}</p>
      ) : (
        <>
          <TeamPaste text={text} onChange={setText} />
          {text.trim() === "" ? (
            <p className="team-counts" role="status">
              {team.empty}
            </p>
          ) : (
            <TeamCounts coders={coders} items={items.length} faults={faults.length} />
          )}
          <FaultyLines faults={faults} />
          {coders.length < 2 ? (
            text.trim() !== "" && <p>{team.waiting}</p>
          ) : (
            <>
              <section aria-label={team.agreement} className="team-agreement">
                <h2>{team.agreement}</h2>
                <TeamAlpha coders={coders} items={items.length} metric="nominal" />
                <TeamAlpha coders={coders} items={items.length} metric="ordinal" />
                <p className="quiet team-agreement__scale">{team.scale}</p>
              </section>
              <ItemBars coders={coders} items={items} />
            </>
          )}
        </>
      )}
    </ClassPage>
  );
}

interface TeamCountsProps {
  readonly coders: readonly Codes[];
  readonly items: number;
  readonly faults: number;
}

/** What has been read so far, told again whenever it changes. */
function TeamCounts({ coders, items, faults }: TeamCountsProps) {
  const team = useWords(teamWords);
  const missing = coders.flat().filter((code) => code === null).length;
  return (
    <p className="team-counts" role="status">
      <b>{team.coders({ count: coders.length })}</b>, {team.items({ count: items })},{" "}
      {team.missing({ count: missing })}, {team.faulty({ count: faults })}
    </p>
  );
}
