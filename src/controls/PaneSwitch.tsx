import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import { activeChips } from "./chipText.ts";
import "./switch.css";

const CHOICES = ["filters", "chart", "list"] as const;

/** Which part a narrow screen shows, `shown` also where nobody chose it; on the filters, how many are active. */
export function PaneSwitch({ shown }: { readonly shown: (typeof CHOICES)[number] }) {
  const { pane: words } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="switch switch--panes" aria-label={words.title}>
      {CHOICES.map((pane) => (
        <Button key={pane} aria-pressed={pane === shown} onClick={() => show({ pane })}>
          {words[pane]}
          {pane === "filters" && <ActiveCount />}
        </Button>
      ))}
    </fieldset>
  );
}

function ActiveCount() {
  const { controls, formats } = useMessages();
  const count = useExplorer((state) => activeChips(state.filter).length);
  if (count === 0) return null;
  return (
    <>
      {" "}
      <span className="switch__count" aria-hidden="true">
        {formats.number(count)}
      </span>
      <span className="visually-hidden">{controls.pane.active({ count })}</span>
    </>
  );
}
