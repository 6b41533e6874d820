import { Stopped } from "../../ui/wait/Stopped.tsx";
import { Wait } from "../../ui/wait/Wait.tsx";
import type { DrawnLayout } from "./useNetworkLayout.ts";

interface LayoutWaitProps extends Pick<DrawnLayout, "isStopped" | "stop" | "resume"> {
  readonly text: string;
}

/** Stands in for a picture while its nodes are placed, or after that was called off. */
export function LayoutWait({ text, isStopped, stop, resume }: LayoutWaitProps) {
  return isStopped ? <Stopped onResume={resume} /> : <Wait text={text} onStop={stop} />;
}
