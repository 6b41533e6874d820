import { useEffect, useEffectEvent, useState } from "react";
import type { Case } from "../../case/case.ts";
import { unpackText } from "../../formats/embed/packedText.ts";
import { readCase } from "../../formats/read/readCase.ts";

/** A case that a link holds; or that it is being unpacked, is cut or forged, or holds what is no sound case. */
type LinkedFound = Case | "unpacking" | "broken" | "faulty";

/** The case in the code of a link. The text of one with faults is handed on, so that they are told as those of a file. */
export function useLinkedCase(code: string, onFaulty: (text: string) => void): LinkedFound {
  const [found, setFound] = useState<LinkedFound>("unpacking");
  const hand = useEffectEvent(onFaulty);
  useEffect(() => {
    let isHere = true;
    const unpack = async () => {
      const text = await unpackText(code);
      if (!isHere) return;
      if (text === null) return setFound("broken");
      const read = readCase(text);
      if (typeof read !== "string" && read.ok) return setFound(read.case);
      setFound("faulty");
      hand(text);
    };
    void unpack();
    return () => {
      isHere = false;
    };
  }, [code]);
  return found;
}
