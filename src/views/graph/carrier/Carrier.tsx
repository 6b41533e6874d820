import type { ReactNode, RefObject } from "react";
import "./carrier.css";

interface CarrierProps {
  readonly carrier: RefObject<HTMLDivElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** Takes the gestures that move a picture and stays where it is; its sheet is carried while they last. */
export function Carrier({ carrier, sheet, children }: CarrierProps) {
  return (
    <div ref={carrier} className="carrier">
      <div ref={sheet} className="carrier__sheet">
        {children}
      </div>
    </div>
  );
}
