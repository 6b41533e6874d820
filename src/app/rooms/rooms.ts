import { type Room, makeRoom } from "../../ui/room/room.ts";

/** What is loaded when it is entered. Nothing else imports it. */
export const rooms = {
  brought: makeRoom(() => import("../brought/brought.ts")),
  editing: makeRoom(() => import("../editing/editing.ts")),
  classroom: makeRoom(() => import("../../classroom/classroom.ts")),
  filters: makeRoom(() => import("../../controls/FacetPanel.tsx")),
  panels: makeRoom(() => import("../panels/PanelOf.tsx")),
  pages: makeRoom(() => import("../pages/pages.ts")),
  opening: makeRoom(() => import("../opening/OpenRoute.tsx")),
  sharing: makeRoom(() => import("../../sharing/ShareWays.tsx")),
};

type Inside<Of> = Of extends Room<infer Found> ? Found : never;

export type Classroom = Inside<typeof rooms.classroom>;
export type Pages = Inside<typeof rooms.pages>;
