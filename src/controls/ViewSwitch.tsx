import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { Button } from "../ui/Button.tsx";
import "./switch.css";

const CHOICES = ["network", "table"] as const;

/** Network or table. `shown` is what is drawn now, also where the width of the screen decided it. */
export function ViewSwitch({ shown }: { readonly shown: (typeof CHOICES)[number] }) {
  const { view: words } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  return (
    <fieldset className="switch" aria-label={words.title}>
      {CHOICES.map((view) => (
        <Button key={view} aria-pressed={view === shown} onClick={() => show({ view })}>
          {words[view]}
        </Button>
      ))}
    </fieldset>
  );
}
