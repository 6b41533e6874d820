import { STANCE_SHAPES } from "./stanceShapes.ts";
import "./stanceIcon.css";

export function StanceIcon({ stance }: { readonly stance: keyof typeof STANCE_SHAPES }) {
  return (
    <svg
      className="stance-icon"
      data-stance={stance}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d={STANCE_SHAPES[stance]} />
    </svg>
  );
}
