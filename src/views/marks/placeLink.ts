import type { ComponentType, ReactNode } from "react";
import type { CasePlace } from "../../case/casePlace.ts";

/** A link to a place in the case; the page decides how it looks and which filter it carries. */
export type PlaceLink = ComponentType<{ readonly to: CasePlace; readonly children: ReactNode }>;
