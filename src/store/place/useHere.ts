import { useLocation } from "react-router";
import type { Address } from "../nameHandling.ts";

/** An address that was gone to. */
export interface Visit extends Address {
  /** Another one for each visit; `default` for the one that the page was opened at. */
  readonly key: string;
  /** What the link or the act that led here gave along. */
  readonly state: unknown;
}

/** The address at which the reader is; see `usePlace` for what it names. */
export function useHere(): Visit {
  return useLocation();
}
