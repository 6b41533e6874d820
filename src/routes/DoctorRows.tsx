import { isFramed } from "../host/frame.ts";
import type { ProbeName } from "../host/probe.ts";
import type { Probing } from "../host/useProbes.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import { isPressed } from "./doctorVerdict.ts";

interface DoctorRowsProps {
  readonly title: string;
  readonly names: readonly ProbeName[];
  readonly probing: Probing;
}

/** For each thing whether it works here, what that means, and what the page around can do about it. */
export function DoctorRows({ title, names, probing }: DoctorRowsProps) {
  const { doctor } = useMessages();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="doctor__rows">
        {names.map((name) => (
          <li key={name} className="doctor__row">
            <h3>{doctor.row[name].name}</h3>
            <div className="doctor__finding">
              <Found name={name} probing={probing} />
            </div>
            <div className="doctor__meaning">
              <p>{doctor.row[name].meaning}</p>
              <p className="quiet">{doctor.row[name].host}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FoundProps {
  readonly name: ProbeName;
  readonly probing: Probing;
}

function Found({ name, probing: { findings, press, answer } }: FoundProps) {
  const { doctor } = useMessages();
  const finding = findings[name] ?? "untried";
  const label = doctor.row[name].name;
  return (
    <>
      <p role="status">
        <span aria-hidden="true" className="doctor__sign">
          {doctor.sign[finding]}
        </span>{" "}
        {doctor.finding[finding]}
      </p>
      {isPressed(name) && finding === "untried" && mayPress(name) && (
        <Button aria-label={doctor.tryNamed({ name: label })} onClick={() => press(name)}>
          {doctor.tryIt}
        </Button>
      )}
      {isPressed(name) && finding === "asked" && (
        <>
          <Button onClick={() => answer(name, "works")}>{doctor.arrived}</Button>
          <Button onClick={() => answer(name, "fails")}>{doctor.nothing}</Button>
        </>
      )}
    </>
  );
}

/** In a frame an entry would go into the history of the page around. */
function mayPress(name: ProbeName): boolean {
  return name !== "push" || !isFramed();
}
