import { NARROW } from "../host/mediaQueries.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import { type ShownForm, canBeRows } from "../store/shownForm.ts";
import { Button } from "../ui/Button.tsx";
import { useMediaQuery } from "../ui/hooks/useMediaQuery.ts";
import { focusNext } from "../ui/hooks/focusNext.ts";
import "./switch.css";

const CHOICES = ["picture", "rows", "table"] as const satisfies readonly ShownForm[];

/**
 * As what the view is shown: one stop for Tab. `shown` is the one on the screen, also where its width decided. The rows are
 * not offered where the bar of a narrow screen has them.
 */
export function FormSwitch({ shown }: { readonly shown: ShownForm }) {
  const { form: words } = useMessages().controls;
  const show = useExplorer((state) => state.show);
  const isBarred = useMediaQuery(NARROW);
  const hasRows = useExplorer((state) => canBeRows(state) && !(isBarred && hasBar(state.display)));
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div role="toolbar" className="switch" aria-label={words.title} onKeyDown={focusNext}>
      {CHOICES.filter((form) => hasRows || form !== "rows").map((form) => (
        <Button
          key={form}
          aria-pressed={form === shown}
          tabIndex={form === shown ? 0 : -1}
          onClick={() => show({ form })}
        >
          {words[form]}
        </Button>
      ))}
    </div>
  );
}

function hasBar({ embed, present }: { readonly embed: boolean; readonly present: boolean }): boolean {
  return !embed && !present;
}
