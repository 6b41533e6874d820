import { BackToList } from "./BackToList.tsx";
import { UnknownNotice } from "./UnknownNotice.tsx";

interface UnknownInCaseProps {
  readonly what: "actor" | "proposition" | "statement";
  readonly id: string;
}

/** The notice for an id that the case at hand does not have, with the way back to its list. */
export function UnknownInCase({ what, id }: UnknownInCaseProps) {
  return (
    <UnknownNotice what={what} id={id}>
      <p>
        <BackToList />
      </p>
    </UnknownNotice>
  );
}
