import { useState } from "react";
import { AppLink } from "../../store/place/AppLink.tsx";
import { readPageContext } from "../../host/frame/frame.ts";
import { useProbes } from "../../host/doctor/useProbes.ts";
import { doctorWords } from "../../i18n/en/sharing/doctor.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { DoctorRows } from "./DoctorRows.tsx";
import { doctorReport, standingLines } from "./doctorReport.ts";
import { UNUSED, USED, doctorVerdict } from "./doctorVerdict.ts";
import "./about.css";
import "./doctor.css";

/** Reports what an embedded view may do where this very page is open. Requirement E25. */
export function EmbedDoctorRoute() {
  const words = useLanguage();
  const { app } = useMessages();
  const doctor = useWords(doctorWords);
  const probing = useProbes();
  const [standing] = useState(() => readPageContext());
  const { findings } = probing;
  return (
    <main className="about doctor">
      <title>{app.bareTitle({ view: doctor.title })}</title>
      <p>
        <AppLink to="/">{app.backToExplorer}</AppLink>
      </p>
      <h1>{doctor.title}</h1>
      <p role="status" className="doctor__verdict">
        {doctorVerdict(findings, words)}
      </p>
      <p className="quiet">{doctor.intro}</p>
      <h2>{doctor.standing}</h2>
      <ul>
        {standingLines(standing, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <DoctorRows title={doctor.used} names={USED} probing={probing} />
      <DoctorRows title={doctor.unused} names={UNUSED} probing={probing} />
      <CopyField
        label={doctor.report}
        text={doctorReport(findings, standing, navigator.userAgent, words)}
        rows={6}
      />
    </main>
  );
}
