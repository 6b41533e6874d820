import { createContext } from "react";

/** The step of a lesson that is on, for the title of the browser's tab: counted from 0, and how it is called; null outside of lessons. */
export const StepInTitle = createContext<{ readonly at: number; readonly title: string } | null>(null);
