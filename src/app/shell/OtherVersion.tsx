import { versionName } from "../../case/versionName.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useExplorer } from "../../store/ExplorerContext.tsx";

/** Says that an address was made for another version of the data than the one here. */
export function OtherVersion() {
  const { embed } = useMessages();
  const asked = useExplorer(({ display }) => display.v);
  const shown = useExplorer(({ index }) => versionName(index.case));
  if (asked === null || asked === shown) return null;
  return <p className="notice">{embed.otherVersion({ asked, shown })}</p>;
}
