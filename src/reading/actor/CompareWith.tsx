import { useState } from "react";
import type { ActorId } from "../../case/actor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import "../../ui/button.css";
import { PlaceLink } from "../../store/place/PlaceLink.tsx";
import { LabelledSelect } from "../../ui/LabelledSelect.tsx";
import { useActorOptions } from "./useActorOptions.ts";

/** Chooses another actor, and offers the link to compare the two. */
export function CompareWith({ actor }: { readonly actor: ActorId }) {
  const { reading } = useMessages();
  const [other, setOther] = useState<ActorId | "">("");
  const options = useActorOptions({ butFor: actor });
  if (options.length === 0) return null;
  const isChosen = other !== "" && other !== actor;
  return (
    <LabelledSelect
      label={reading.compareWith}
      value={isChosen ? other : ""}
      options={[{ value: "", text: reading.chooseActor }, ...options]}
      onChange={setOther}
    >
      {isChosen && (
        <PlaceLink to={{ page: "compare", actor, other }} className="button">
          {reading.compare}
        </PlaceLink>
      )}
    </LabelledSelect>
  );
}
