import { useEffect, useEffectEvent, useRef } from "react";
import { type FrameAddress, askedAddress, toldState } from "./askedAddress.ts";
import { type AskedState, type Refusal, listenToParent } from "./hostMessage.ts";
import { originOf } from "./frame.ts";
import { throttleLast } from "./throttleLast.ts";

/** Browsers refuse addresses that change too often. */
const PAUSE = 250;

interface Steering {
  /** The origin of the page that may steer this one and is told where it went; null for none. */
  readonly api: string | null;
  /** Where this page is. */
  readonly address: FrameAddress;
  readonly onAsked: (address: FrameAddress) => void;
  /** Whether a path leads into a case that is here; outside of all, nobody would hear the next message. */
  readonly isInCase: (path: string) => boolean;
}

/** Lets the page around go to a place and to choices by messages, and tells it when they change; only one of the origin given. */
export function useSteering({ api, address, onAsked, isInCase }: Steering): void {
  const { pathname, search } = address;
  const origin = api === null ? null : originOf(api);
  const told = useRef(address);
  const take = useEffectEvent((asked: AskedState) => onAsked(askedAddress(address, asked)));
  const leadsOut = useEffectEvent(({ path }: AskedState) => path !== null && !isInCase(path));

  useEffect(() => {
    if (origin === null) return undefined;
    const { call, stop } = throttleLast(take, PAUSE);
    const refuse = (reason: Refusal) =>
      window.parent.postMessage({ type: "standpoint:refused", v: 1, reason }, origin);
    const deafen = listenToParent((message, sender) => {
      if (sender !== origin) return;
      if (message.kind === "refused") refuse(message.reason);
      else if (message.kind !== "setState") return;
      else if (leadsOut(message.state)) refuse("path");
      else call(message.state);
    });
    return () => {
      deafen();
      stop();
    };
  }, [origin]);

  useEffect(() => {
    if (told.current.pathname === pathname && told.current.search === search) return;
    told.current = { pathname, search };
    if (origin === null) return;
    window.parent.postMessage(
      { type: "standpoint:select", v: 1, ...toldState({ pathname, search }) },
      origin,
    );
  }, [origin, pathname, search]);
}
