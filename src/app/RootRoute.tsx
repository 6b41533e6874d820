import { Redirect } from "../store/place/Redirect.tsx";
import { useHere } from "../store/place/useHere.ts";
import type { BundledCase } from "../store/bundledCase.ts";

/** The bare address opens the first case. */
export function RootRoute({ cases }: { readonly cases: readonly BundledCase[] }) {
  const { search } = useHere();
  const [first] = cases;
  if (first === undefined) throw new Error("This build has no case in it.");
  return <Redirect to={{ pathname: `/${first.id}`, search }} />;
}
