import type { Actor } from "../../case/actor.ts";
import { cardsWords } from "../../i18n/en/classroom/cards.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { sideLetter } from "../../network/sides/sides.ts";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { useShortName } from "../../reading/names/ActorName.tsx";
import { QrCode } from "../../ui/code/QrCode.tsx";
import { NoJigsaw, useJigsaw } from "./useJigsaw.tsx";
import type { ExpertGroup } from "./jigsawGroups.ts";
import { useClassAddress } from "../../store/place/useClassAddress.ts";
import "./groupsOnScreen.css";

/** What a class needs of a jigsaw on the screen: who is in which group, the way to its actor, and what to do. */
export function GroupsOnScreen() {
  const cards = useWords(cardsWords);
  const jigsaw = useJigsaw();
  if (jigsaw === null) return <NoJigsaw />;
  return (
    <div className="groups">
      <ol className="groups__list" aria-label={cards.expertGroups}>
        {jigsaw.experts.map((group, at) => (
          <Group key={group.students.join()} at={at} group={group} />
        ))}
      </ol>
      <ol className="groups__tasks" aria-label={cards.tasks}>
        {cards.groupTasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ol>
      <Homes homes={jigsaw.homes} />
    </div>
  );
}

function Group({
  group: { actor, students },
  at,
}: {
  readonly group: ExpertGroup<Actor>;
  readonly at: number;
}) {
  const { formats } = useMessages();
  const cards = useWords(cardsWords);
  const shortName = useShortName();
  const place = { page: "actor", actor: actor.id } as const;
  return (
    <li className="groups__group">
      <span className="groups__number" aria-hidden="true">
        {formats.number(at + 1)}
      </span>
      <div>
        <PlaceLink to={place} className="groups__actor">
          <span className="visually-hidden">{cards.expertGroup({ at: at + 1 })}: </span>
          <bdi>{shortName(actor.id)}</bdi>
        </PlaceLink>
        <p className="groups__students">{cards.members({ names: students.map(formats.number) })}</p>
      </div>
      <GroupCode place={place} />
    </li>
  );
}

/** For those who see the list on a wall. */
function GroupCode({ place }: { readonly place: { readonly page: "actor"; readonly actor: Actor["id"] } }) {
  const { share } = useMessages();
  const { addressOf, reach } = useClassAddress();
  const link = addressOf(place);
  return reach === "web" ? <QrCode text={link} name={share.code({ link })} /> : null;
}

function Homes({ homes }: { readonly homes: readonly (readonly number[])[] }) {
  const { formats } = useMessages();
  const cards = useWords(cardsWords);
  return (
    <details className="groups__homes">
      <summary>{cards.homeGroups}</summary>
      <ul className="groups__rooms">
        {homes.map((students, at) => (
          <li key={students.join()}>
            <b>{sideLetter(at)}</b> {cards.members({ names: students.map(formats.number) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
