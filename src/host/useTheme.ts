import { useLayoutEffect, useState } from "react";
import { type Theme, applyTheme, readTheme, rememberTheme } from "./theme.ts";

/** The theme of the page, and how to choose another; nothing is stored until the person chooses. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(readTheme);
  useLayoutEffect(() => applyTheme(theme), [theme]);
  const choose = (next: Theme) => {
    rememberTheme(next);
    setTheme(next);
  };
  return [theme, choose];
}
