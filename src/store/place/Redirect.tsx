import { Navigate } from "react-router";
import type { Address } from "../nameHandling.ts";

/** Goes on to another address in the place of the one that led here. */
export function Redirect({ to }: { readonly to: Address }) {
  return <Navigate to={to} replace />;
}
