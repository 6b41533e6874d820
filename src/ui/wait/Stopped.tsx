import { useMessages } from "../../i18n/useMessages.ts";
import { Button } from "../Button.tsx";
import "./wait.css";

/** Stands where something was called off: says so, and offers to take it up again. */
export function Stopped({ onResume }: { readonly onResume: () => void }) {
  const { app } = useMessages();
  return (
    <div className="wait" data-shown>
      <p role="status" className="wait__text">
        {app.wait.stopped}
      </p>
      <Button onClick={onResume}>{app.wait.resume}</Button>
    </div>
  );
}
