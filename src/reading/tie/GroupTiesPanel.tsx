import { groupTiesWords } from "../../i18n/en/views/groupTies.ts";
import { tiesWords } from "../../i18n/en/views/ties.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import type { RowTie } from "../../network/ties/gathered/strongestBetween.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { type TieBetween, selectTieBetween } from "../../store/spine/tieBetweenSelectors.ts";
import { ActorName } from "../names/ActorName.tsx";
import { Panel } from "../panel/Panel.tsx";
import "./groupTiesPanel.css";

interface GroupTiesPanelProps {
  /** The actors at both ends of each group. */
  readonly groups: readonly [one: string, other: string];
}

/** What the ties between two groups are made of, or those within one: the strongest pairs of actors, each of which leads to its statements. */
export function GroupTiesPanel({ groups: [one, other] }: GroupTiesPanelProps) {
  const words = useLanguage().of(groupTiesWords);
  const between = useExplorer(selectTieBetween(one, other));
  const heading = one === other ? words.titleWithin : words.title;
  return (
    <Panel subject={`between ${one} ${other}`} heading={heading}>
      {between === null ? <p>{words.unknown}</p> : <Between between={between} />}
    </Panel>
  );
}

function Between({ between }: { readonly between: TieBetween }) {
  const words = useLanguage().of(groupTiesWords);
  const ties = useLanguage().of(tiesWords);
  const { aggregation, strongest, groups } = between;
  const isMeeting = aggregation === "ignore";
  const kinds = [
    {
      name: isMeeting ? words.strongest.meeting : words.strongest.agreement,
      found: strongest.agreements,
      all: strongest.agreeing,
    },
    {
      name: words.strongest.disagreement,
      found: strongest.disagreements,
      all: strongest.differing,
    },
  ].filter(({ found }) => found.length > 0);
  return (
    <>
      <ul className="group-ties__groups">
        {groups.map((group) => (
          <li key={group.names.join()}>{words.members(group)}</li>
        ))}
      </ul>
      <p>{isMeeting ? words.countsMeeting(strongest) : words.counts(strongest)}</p>
      {kinds.length === 0 && <p>{words.noPairs}</p>}
      {kinds.map(({ name, found, all }) => (
        <section key={name} aria-label={name}>
          <h3>{words.firstOf({ name, shown: found.length, all })}</h3>
          <ol className="group-ties__pairs">
            {found.map((tie) => (
              <Pair
                key={`${tie.left} ${tie.right}`}
                tie={tie}
                between={between}
                evidence={ties.meetings.actor(tie.meetings)}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface PairProps {
  readonly tie: RowTie;
  readonly between: TieBetween;
  readonly evidence: string;
}

function Pair({ tie, between: { actorAt }, evidence }: PairProps) {
  const { signed } = useLanguage().grammar;
  const words = useLanguage().of(groupTiesWords);
  const [actor, other] = [actorAt(tie.left), actorAt(tie.right)];
  return (
    <li>
      <ActorName id={actor} /> {words.joint} <ActorName id={other} />{" "}
      <PlaceLink to={{ page: "tie", actor, other }}>
        {words.tie({ weight: signed(rounded(tie.weight)), evidence })}
      </PlaceLink>
    </li>
  );
}

function rounded(weight: number): number {
  return Number(weight.toPrecision(3));
}
