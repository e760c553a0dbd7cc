import { useState } from 'preact/hooks';
import type { SeasonResult } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { saveBlob, saveText } from '../../charts/csv.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { copyText } from '../copy-text.ts';
import type { Report } from '../report-data.ts';
import { reportCard } from './report-card.ts';
import { decisionsCsv, reportText } from './report-export.ts';
import { sayReport } from './report-words.ts';
import { resultFileText } from './result-file.ts';
import { resultLink } from './result-link.ts';

const sayFrame = sayFrom(pagesFrame);

type TakeDialogProps = { report: Report; words: PackSay; result: SeasonResult; version: string; onClose: () => void };

/** What became of it. */
type Told = 'report.save.copied' | 'report.save.not-copied' | 'report.save.no-link' | 'report.save.no-png';

/** Text, link, picture, result file, table: what one can take along. Nothing is sent. */
export function TakeDialog({ report, words, result, version, onClose }: TakeDialogProps) {
  const [told, setTold] = useState<Told | null>(null);
  /** What the browser would not copy, to be marked by hand. */
  const [left, setLeft] = useState('');
  const name = `two-seats-${report.about.length}-${report.about.seed}`;
  const copy = async (text: string) => {
    const copied = await copyText(text);
    setTold(copied ? 'report.save.copied' : 'report.save.not-copied');
    setLeft(copied ? '' : text);
  };
  const copyLink = async () => {
    const link = await resultLink(result, location.href);
    return link === null ? setTold('report.save.no-link') : copy(link);
  };
  const savePicture = async () => {
    const picture = await reportCard(report, version);
    if (picture) saveBlob(`${name}.png`, picture);
    else setTold('report.save.no-png');
  };
  return (
    <Dialog title={sayReport('report.save.title')} onClose={onClose} closeLabel={sayFrame('page.close')}>
      <p>{sayReport('report.save.note')}</p>
      <div class="stack">
        <Button wide align="start" icon="copy" onClick={() => void copy(reportText(report, words, version))}>
          {sayReport('report.save.text')}
        </Button>
        <Button wide align="start" icon="link" onClick={() => void copyLink()}>
          <span>
            {sayReport('report.save.link')} <span class="take__note">{sayReport('report.save.link.note')}</span>
          </span>
        </Button>
        <Button wide align="start" icon="note" onClick={() => void savePicture()}>
          {sayReport('report.save.png')}
        </Button>
        <Button
          wide
          align="start"
          icon="download-simple"
          onClick={() => saveText(`${name}.json`, resultFileText(result), 'application/json')}
        >
          <span>
            {sayReport('report.save.json')} <span class="take__note">{sayReport('report.save.json.note')}</span>
          </span>
        </Button>
        <Button wide align="start" icon="list-checks" onClick={() => saveText(`${name}.csv`, decisionsCsv(report, words))}>
          {sayReport('report.save.csv')}
        </Button>
      </div>
      <p role="status">{told && sayReport(told)}</p>
      {left !== '' && (
        <label class="field">
          <span class="sr-only">{sayReport('report.save.left')}</span>
          <textarea class="take__text" readOnly rows={8} value={left} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </Dialog>
  );
}
