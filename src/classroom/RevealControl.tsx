import { useKeyActs } from "../host/useKeyActs.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { WHOLLY_REVEALED } from "../store/explorerState.ts";
import { Button } from "../ui/Button.tsx";

/** Shows a class more of a picture, or less, stage by stage; + and − do the same. */
export function RevealControl() {
  const { present } = useMessages();
  const reveal = useExplorer(({ display }) => display.reveal);
  const show = useExplorer((state) => state.show);
  const go = (by: number) =>
    show({ reveal: Math.min(Math.max(reveal + by, 0), WHOLLY_REVEALED) }, "continuous");
  const more = () => go(1);
  const less = () => go(-1);
  useKeyActs({ "+": more, "=": more, "-": less, "−": less });
  return (
    <div role="group" aria-label={present.reveal} className="reveal-control">
      <Button aria-keyshortcuts="-" disabled={reveal === 0} onClick={less}>
        {present.less}
      </Button>
      <p role={reveal === WHOLLY_REVEALED ? undefined : "status"} className="reveal-control__stage">
        {present.stage({ at: reveal + 1, label: present.stages[reveal] ?? "" })}
      </p>
      <Button aria-keyshortcuts="+" disabled={reveal === WHOLLY_REVEALED} onClick={more}>
        {present.more}
      </Button>
    </div>
  );
}
