import { useState } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { linkWords } from "../../i18n/en/sharing/link.ts";
import { teachWords } from "../../i18n/en/classroom/teach.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LargeCode, QrCode } from "../../ui/code/QrCode.tsx";
import { shareLink } from "../../store/place/shareLink.ts";
import { Button } from "../../ui/Button.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import type { Lesson } from "../lesson/lesson.ts";
import { useClassAddress } from "../../store/place/useClassAddress.ts";
import { useLessonStart } from "../lesson/useLessonStart.ts";

/** Where a link may go on in the next line on paper: not at its hyphens, which would read as those of a divided word. */
const AFTER_SLASH = /(?<=\/)/;

/** The link of a lesson for students, to scan or to copy; where the page is a file, what to do instead. */
export function StudentsLink({ lesson }: { readonly lesson: Lesson }) {
  const teach = useWords(teachWords);
  const { reach } = useClassAddress();
  const { pathname: path, search } = useLessonStart()(lesson);
  const page = location.href.replace(/[?#].*$/, "");
  return (
    <section className="teach__part teach__students">
      <h3>{teach.students}</h3>
      {reach === "web" ? <Scanned link={shareLink({ page, path, search })} /> : <p>{teach.deviceOnly}</p>}
    </section>
  );
}

function Scanned({ link }: { readonly link: string }) {
  const teach = useWords(teachWords);
  const { share } = useMessages();
  const sharing = useWords(linkWords);
  const [isLarge, setLarge] = useState(false);
  return (
    <>
      <QrCode text={link} name={share.code({ link })} />
      <p>{teach.studentsHelp}</p>
      <p className="teach__link" dir="ltr">
        {link.split(AFTER_SLASH).map((part, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same part may come twice
          <span key={at}>{part}</span>
        ))}
      </p>
      <div className="teach__copy">
        <CopyField label={teach.studentsLink} text={link} rows={4} />
        <Button aria-haspopup="dialog" onClick={() => setLarge(true)}>
          {sharing.showLarge}
        </Button>
      </div>
      {isLarge && <LargeCode link={link} title={teach.scan} onClose={() => setLarge(false)} />}
    </>
  );
}
