import { Navigate, useLocation } from "react-router";
import type { Case } from "../case/case.ts";

/** The bare address opens the first case. */
export function RootRoute({ cases }: { readonly cases: readonly Case[] }) {
  const { search } = useLocation();
  const [first] = cases;
  if (first === undefined) throw new Error("This build has no case in it.");
  return <Navigate to={{ pathname: `/${first.id}`, search }} replace />;
}
