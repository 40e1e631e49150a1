// One copy of a paper: for whom, how it is set, what it leaves out, and then to a file or a printer.
import { useId, useRef, useState } from 'react';
import { documentKind, LAYOUTS, type DocumentName } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import { isTheirOwn, layoutFor, type InformationNeed } from '../../../shared/plan/informationNeed.ts';
import { READER_NAMES } from '../../../shared/documents/readerNames.ts';
import { SidesNotice } from '../../form/SidesNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import type { CopyActs } from './CopiesGiven.tsx';
import { GiveForm } from './GiveForm.tsx';
import { issue, type Issued, type Issuing, type Outcome, type Way } from './issue.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { OutcomeWords } from './OutcomeWords.tsx';
import { layoutLabel, type Paper } from './paperOfPlan.ts';
import type { Previewed } from './usePreview.ts';

interface Props {
  readonly issuing: Issuing;
  readonly paper: Paper;
  readonly need: InformationNeed;
  readonly shown: Previewed | undefined;
  // What it says of an emergency has run out: it is made only for a reason.
  readonly expired: true | undefined;
  readonly onPaper: (paper: Paper) => void;
  readonly holders: readonly string[];
  readonly onMade: () => void;
  readonly onGive: CopyActs['onGive'];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

export function CopyOptions({ issuing, paper, need, shown, expired, holders, onPaper, onMade, onGive }: Props) {
  const [making, setMaking] = useState<Way>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [reason, setReason] = useState('');
  const [unsaid, setUnsaid] = useState(false);
  const [issued, setIssued] = useState<Issued>();
  const save = useRef<HTMLButtonElement>(null);
  const slow = useLate(making !== undefined);
  const name = useId();
  const { readers, asWord } = documentKind(paper.document);

  function choose(next: Partial<Paper>): void {
    setOutcome(undefined);
    setIssued(undefined);
    onPaper({ ...paper, ...next });
  }

  function said(): void {
    setIssued(undefined);
    save.current?.focus();
  }

  async function start(way: Way): Promise<void> {
    if (making) return;
    const because = reason.trim();
    if (expired && because === '') {
      setUnsaid(true);
      document.getElementById(`${name}-reason`)?.focus();
      return;
    }
    setMaking(way);
    setOutcome(undefined);
    const made = await issue(issuing, paper, way, expired && because);
    setOutcome(made.outcome);
    setIssued(made.issued);
    setMaking(undefined);
    onMade();
  }

  return (
    <div className="copy">
      {readers.length > 1 ? (
        <fieldset>
          <legend>For whom is this copy?</legend>
          <RadioList
            name={`${name}-reader`}
            columns
            choices={readers.map((code) => ({ code, label: capital(READER_NAMES[code]) }))}
            value={paper.reader}
            onChange={(code) => choose({ reader: readers.find((reader) => reader === code) ?? paper.reader })}
          />
        </fieldset>
      ) : null}
      <fieldset>
        <legend>How is it set?</legend>
        <RadioList
          name={`${name}-layout`}
          columns
          choices={LAYOUTS}
          value={paper.layout}
          onChange={(code) => choose({ layout: LAYOUTS.find((layout) => layout.code === code)?.code ?? paper.layout })}
        />
      </fieldset>
      <NeedWords need={need} paper={paper} />
      <div className="copy__out" aria-busy={!shown?.preview && !shown?.trouble}>
        {shown?.trouble ? <TroublePanel error={shown.trouble} /> : null}
        {shown?.preview ? (
          <>
            {documentKind(paper.document).oneSide ? (
              <SidesNotice sides={shown.preview} layout={paper.layout} />
            ) : (
              <p>{shown.preview.pages === 1 ? '1 page.' : `${shown.preview.pages} pages.`}</p>
            )}
            <LeftOutList leftOut={shown.preview.leftOut ?? []} />
          </>
        ) : null}
      </div>
      {expired ? (
        <FormGroup
          id={`${name}-reason`}
          label="Why it is needed although it has run out"
          hint="Kept in the log of this vault, and never on the paper. Every page says EXPIRED."
          message={unsaid ? { tone: 'error', text: 'Say why first. Nothing was made.' } : undefined}
        >
          {(ids) => (
            <TextInput
              ids={ids}
              value={reason}
              maxLength={1000}
              onChange={(event) => {
                setReason(event.target.value);
                setUnsaid(false);
              }}
            />
          )}
        </FormGroup>
      ) : null}
      <div className="buttons">
        <Button ref={save} look="primary" busy={making === 'save'} onClick={() => void start('save')}>
          Save as PDF
        </Button>
        <Button busy={making === 'print'} onClick={() => void start('print')}>
          Print
        </Button>
        {asWord ? (
          <Button busy={making === 'saveAsWord'} onClick={() => void start('saveAsWord')}>
            Save as Word
          </Button>
        ) : null}
        <span className="quiet" role="status">
          {slow ? (making === 'saveAsWord' ? 'Making the Word file…' : 'Making the PDF…') : ''}
        </span>
      </div>
      <OutcomeWords outcome={outcome} />
      {issued ? (
        <GiveForm
          key={issued.made}
          name="Who gets this copy"
          holders={holders}
          later="Say it later"
          onLater={said}
          onGive={async (given) => {
            const refused = await onGive(issued, given);
            if (!refused) said();
            return refused;
          }}
        />
      ) : null}
    </div>
  );
}

// Why a layout was chosen ahead, and what no layout can give them.
function NeedWords({ need, paper }: { readonly need: InformationNeed; readonly paper: Paper }) {
  if (!isTheirOwn(paper.reader)) return null;
  const { elsewhere, others } = need;
  const layout = layoutFor(need, paper.reader);
  const who = layout === need.layout ? 'they need it' : 'somebody in the family needs it';
  const sentences = [
    ...(layout !== 'standard'
      ? [
          paper.layout === layout
            ? `${layoutLabel(layout)} is chosen because the plan says that ${who}.`
            : `The plan says that ${who}: ${layoutLabel(layout).toLocaleLowerCase('en-GB')}.`,
        ]
      : []),
    ...(elsewhere.length > 0 ? [`The plan also names ${elsewhere.join(', ')}: Accord cannot make that, so ask for it elsewhere.`] : []),
    ...(others ? ['Somebody in People and contacts needs a form of their own: look there before you make their copy.'] : []),
  ];
  return sentences.length > 0 ? <p className="copy__need">{sentences.join(' ')}</p> : null;
}

export const firstPaper = (document: DocumentName, need: InformationNeed): Paper => {
  const reader: Audience = documentKind(document).readers[0];
  return { document, reader, layout: layoutFor(need, reader) };
};
