import { Stopped } from "../../ui/wait/Stopped.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import type { Underway } from "./useLong.ts";

interface WorkWaitProps {
  /** What is being worked out. */
  readonly text: string;
  readonly underway: Underway;
}

/** Stands in for what is being worked out, or was called off. */
export function WorkWait({ text, underway }: WorkWaitProps) {
  const { progress, isStopped, stop, resume } = underway;
  return isStopped ? <Stopped onResume={resume} /> : <Wait text={text} progress={progress} onStop={stop} />;
}
