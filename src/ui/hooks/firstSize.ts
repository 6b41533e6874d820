import { createContext } from "react";
import type { Size } from "./useElementSize.ts";

/** The room that the picture has with which the page opens, where it is known before that is drawn; null elsewhere. */
export const FirstSize = createContext<Size | null>(null);
