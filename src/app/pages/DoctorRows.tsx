import { doctorWords } from "../../i18n/en/sharing/doctor.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isFramed } from "../../host/frame/frame.ts";
import type { Finding, PressedProbe, ProbeName } from "../../host/doctor/probe.ts";
import type { Probing } from "../../host/doctor/useProbes.ts";
import { Button } from "../../ui/Button.tsx";
import { isPressed } from "./doctorVerdict.ts";

interface DoctorRowsProps {
  readonly title: string;
  readonly names: readonly ProbeName[];
  readonly probing: Probing;
}

/** For each thing whether it works here, what that means, and what the page around can do about it. */
export function DoctorRows({ title, names, probing }: DoctorRowsProps) {
  const doctor = useWords(doctorWords);
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
              {doctor.host[name] !== undefined && <p className="quiet">{doctor.host[name]}</p>}
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

function Found({ name, probing }: FoundProps) {
  const doctor = useWords(doctorWords);
  const finding = probing.findings[name] ?? "untried";
  return (
    <>
      {/* What is tried on arrival is told by the verdict, not row by row. */}
      <p role={isPressed(name) ? "status" : undefined}>
        <span aria-hidden="true" className="doctor__sign">
          {doctor.sign[finding]}
        </span>{" "}
        {doctor.finding[finding]}
      </p>
      {isPressed(name) && mayPress(name) && <Presses name={name} probing={probing} finding={finding} />}
    </>
  );
}

interface PressesProps {
  readonly name: PressedProbe;
  readonly probing: Probing;
  readonly finding: Finding;
}

/** The buttons stay after a press, so that the focus does. */
function Presses({ name, probing: { press, answer }, finding }: PressesProps) {
  const doctor = useWords(doctorWords);
  return (
    <>
      <Button aria-label={doctor.tryNamed({ name: doctor.row[name].name })} onClick={() => press(name)}>
        {doctor.tryIt}
      </Button>
      {name === "download" && finding !== "untried" && (
        <>
          <Button aria-pressed={finding === "works"} onClick={() => answer(name, "works")}>
            {doctor.arrived}
          </Button>
          <Button aria-pressed={finding === "fails"} onClick={() => answer(name, "fails")}>
            {doctor.nothing}
          </Button>
        </>
      )}
    </>
  );
}

/** In a frame an entry would go into the history of the page around. */
function mayPress(name: ProbeName): boolean {
  return name !== "push" || !isFramed();
}
