import { useEffect, useState } from "react";
import { reachOf } from "../../store/place/shareLink.ts";
import { useShownAddress } from "../../store/place/useShownAddress.ts";
import { type MadeLink, caseLink } from "./caseLink.ts";
import { useTaken } from "./useTaken.ts";

/** The link that holds the case as it is shown; "making" until it is there. */
export function useCaseLink(): MadeLink {
  const { page } = useShownAddress();
  const { shown, start } = useTaken();
  const reach = reachOf({ page });
  const [made, setMade] = useState<MadeLink>("making");
  useEffect(() => {
    if (reach === "nowhere") return undefined;
    let isHere = true;
    const make = async () => {
      const link = await caseLink(page, shown, start);
      if (isHere) setMade(link === null ? "tooLong" : { link, reach });
    };
    void make();
    return () => {
      isHere = false;
    };
  }, [page, shown, start, reach]);
  return reach === "nowhere" ? "nowhere" : made;
}
