import { useEffect, useEffectEvent, useRef } from "react";
import { type FrameAddress, askedAddress, toldState } from "./askedAddress.ts";
import { listenToParent } from "./hostMessage.ts";
import { throttleLast } from "./throttleLast.ts";

/** Browsers refuse addresses that change too often. */
const PAUSE = 250;

interface Steering {
  /** The origin of the page that may steer this one and is told where it went; null for none. */
  readonly api: string | null;
  /** Where this page is. */
  readonly address: FrameAddress;
  readonly onAsked: (address: FrameAddress) => void;
}

/** Lets the page around go to a place and to choices by messages, and tells it when they change; only one of the origin given. */
export function useSteering({ api, address, onAsked }: Steering): void {
  const { pathname, search } = address;
  const origin = api !== null && URL.canParse(api) ? new URL(api).origin : null;
  const told = useRef(address);
  const go = useEffectEvent((asked: Parameters<typeof askedAddress>[1]) =>
    onAsked(askedAddress(address, asked)),
  );

  useEffect(() => {
    if (origin === null) return undefined;
    const { call, stop } = throttleLast(go, PAUSE);
    const deafen = listenToParent((message, sender) => {
      if (message.kind === "setState" && sender === origin) call(message.state);
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
