import { useLayoutEffect, useState } from "react";
import { type Theme, applyTheme, readTheme, rememberTheme } from "../../host/theme.ts";

/**
 * The theme that the person chose, and how to choose another; nothing is stored until the person chooses. What an
 * address asks for goes before the choice, for as long as it asks.
 */
export function useTheme(asked: Theme | "auto" = "auto"): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useLayoutEffect(() => applyTheme(asked === "auto" ? theme : asked), [theme, asked]);
  const choose = (next: Theme) => {
    rememberTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}
