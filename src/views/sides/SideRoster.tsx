import { sidesWords } from "../../i18n/en/views/sides.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useBodyWords } from "../../reading/names/useBodyWords.ts";
import type { ActorApart, Side, SideGroup } from "../../network/sides/sides.ts";
import { Phrase } from "../../ui/Phrase.tsx";
import { ActorMarks } from "./NameMarks.tsx";
import { EvidenceReceipts } from "./EvidenceReceipts.tsx";
import type { SidesShown } from "./sidesShown.ts";
import "./sides.css";

/** Who is in which side, and who in none and why; groups that one statement makes are no sides, and stand apart. */
export function SideRoster({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sidesWords);
  const { found } = shown;
  return (
    <section className="side-roster">
      <h2 className="sides__head">{sides.roster}</h2>
      <ul className="side-roster__sides">
        {found.sides.map((side) => (
          <SideEntry key={side.letter} shown={shown} side={side} />
        ))}
        {found.apart.length > 0 && <ApartEntry shown={shown} />}
      </ul>
      {found.thinGroups.length > 0 && (
        <>
          <h3 className="side-roster__name">{sides.thinRoster}</h3>
          <p className="quiet">{sides.thinRosterRule}</p>
          <ul className="side-roster__sides">
            {found.thinGroups.map((group) => (
              <SideEntry key={group.members[0]} shown={shown} side={group} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SideEntryProps {
  readonly shown: SidesShown;
  /** A side with its letter, or a group that is none. */
  readonly side: Side | SideGroup;
}

function SideEntry({ shown, side }: SideEntryProps) {
  const sides = useWords(sidesWords);
  const { members, names, statements, evidence } = side;
  const letter = "letter" in side ? side.letter : null;
  const bodyWords = useBodyWords();
  const others = members.slice(names.length);
  const lead = sides.sideSize({
    actors: members.length,
    bodies: bodyWords(members),
    statements,
    agreeing: evidence.statements.length,
  });
  return (
    <li className="side-roster__side">
      <h3 className="side-roster__name">
        {letter !== null && <span className="side-roster__letter">{letter}</span>}{" "}
        <ActorMarks shown={shown} ids={names} />
      </h3>
      {others.length > 0 && (
        <p className="side-roster__members">
          <Phrase text={sides.with} parts={{ actors: <ActorMarks shown={shown} ids={others} /> }} />
        </p>
      )}
      <EvidenceReceipts shown={shown} evidence={evidence} isThin={letter === null} lead={lead} />
    </li>
  );
}

function ApartEntry({ shown }: { readonly shown: SidesShown }) {
  const sides = useWords(sidesWords);
  const { apart } = shown.found;
  const because = (why: ActorApart["why"]) =>
    apart.filter((one) => one.why === why).map(({ actor }) => actor);
  return (
    <li className="side-roster__side">
      <h3 className="side-roster__name">{sides.noSide}</h3>
      <p className="quiet">{sides.apart(apart.length)}</p>
      {(["alone", "differs", "torn"] as const)
        .filter((why) => because(why).length > 0)
        .map((why) => (
          <p key={why} className="side-roster__members">
            {sides[why]} <ActorMarks shown={shown} ids={because(why)} />
          </p>
        ))}
    </li>
  );
}
