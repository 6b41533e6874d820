import { FormSwitch } from "../controls/FormSwitch.tsx";
import { ViewSwitch } from "../controls/ViewSwitch.tsx";
import { entryOf } from "./registry.ts";
import { useShownForm } from "../store/shownForm.ts";

/** Which view is shown, and whether as a picture or as a table. */
export function ViewBar() {
  return (
    <div className="view-bar">
      <ViewSwitch roomOf={(name) => entryOf(name).screen} />
      <FormSwitch shown={useShownForm()} />
    </div>
  );
}
