import { useLayoutEffect, useState } from "react";
import { type PageTheme, applyTheme, readTheme, rememberTheme } from "../../host/theme.ts";

/**
 * The theme that the person chose, and how to choose another; nothing is stored until the person chooses. What an
 * address asks for goes before the choice, for as long as it asks.
 */
export function useTheme(
  asked: PageTheme | "auto" = "auto",
): readonly [PageTheme, (theme: PageTheme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useLayoutEffect(() => applyTheme(asked === "auto" ? theme : asked), [theme, asked]);
  const choose = (next: PageTheme) => {
    rememberTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}
