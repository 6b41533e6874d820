import { type ReactNode, useEffect, useState } from "react";
import { Wait } from "./Wait.tsx";

interface SignFirstProps {
  /** What is being worked out. */
  readonly text: string;
  readonly children: ReactNode;
}

/** Shows at once what is being worked out, and lets the page draw that before what takes long on the page itself. */
export function SignFirst({ text, children }: SignFirstProps) {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSeen(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen ? children : <Wait text={text} isExpected />;
}
