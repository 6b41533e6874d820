import type { ReactNode } from "react";

/** Item of a legend: what the width of a line says. */
export function WidthItem({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <svg className="legend__line" viewBox="0 0 34 12" aria-hidden="true">
        <path className="legend__thin" d="M0 6H15" />
        <path className="legend__thick" d="M19 6H34" />
      </svg>
      {children}
    </li>
  );
}
