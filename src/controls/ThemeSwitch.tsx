import { PAGE_THEMES, type PageTheme } from "../host/theme.ts";
import { useTheme } from "../ui/hooks/useTheme.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useExplorer } from "../store/ExplorerContext.tsx";
import "./switch.css";

/** Light, dark, or as the system says. */
export function ThemeSwitch() {
  const { theme: words } = useMessages().controls;
  const asked = useExplorer(({ display }) => display.theme);
  const show = useExplorer((state) => state.show);
  const [chosen, setTheme] = useTheme(asked);
  const theme = asked === "auto" ? chosen : asked;
  const choose = (next: PageTheme) => {
    setTheme(next);
    if (asked !== "auto") show({ theme: "auto" });
  };
  return (
    <label className="theme-switch">
      <span className="visually-hidden">{words.title}</span>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" />
        <path d="M6 1A5 5 0 0 1 6 11Z" />
      </svg>
      <select value={theme} onChange={(event) => choose(event.target.value as PageTheme)}>
        {PAGE_THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
