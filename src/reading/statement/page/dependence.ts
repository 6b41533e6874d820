import { makeRoom } from "../../../ui/room/room.ts";

/** What depends on a statement, which takes the library that finds sides, and so is loaded when a statement is opened. */
export const dependence = makeRoom(() => import("./WhatDependsOnIt.tsx"));
