import type { Statement } from "../../case/statement.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { Highlighted } from "../names/Highlighted.tsx";

/** Through which speaker an actor spoke, and to whom, where the source says so. */
export function SpeakerAndAddressee({
  statement: { speaker, addressee },
}: {
  readonly statement: Statement;
}) {
  const { reading } = useMessages();
  const to = useExplorer(({ index }) => (addressee === undefined ? undefined : index.actors.get(addressee)));
  if (speaker === undefined && to === undefined) return null;
  return (
    <span className="statement-head__aside">
      {speaker !== undefined && (
        <>
          {reading.speaker}{" "}
          <bdi>
            <Highlighted text={speaker} />
          </bdi>{" "}
        </>
      )}
      {to !== undefined && (
        <>
          {reading.to}{" "}
          <PlaceLink to={{ page: "actor", actor: to.id }}>
            <bdi>{to.label ?? to.name}</bdi>
          </PlaceLink>
        </>
      )}
    </span>
  );
}
