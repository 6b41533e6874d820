import type { ReactNode } from "react";
import { Sign } from "./Sign.tsx";
import { WIDTH_SIGN } from "./legendSigns.ts";

/** Item of a legend: what the width of a line says. */
export function WidthItem({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <Sign sign={WIDTH_SIGN} />
      {children}
    </li>
  );
}
