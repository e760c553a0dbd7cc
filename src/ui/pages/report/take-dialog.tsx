import { useState } from 'preact/hooks';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import { sayFrom } from '../../../words/say.ts';
import { saveText } from '../../charts/csv.ts';
import { Button } from '../../paper/button.tsx';
import { Dialog } from '../../paper/dialog.tsx';
import { copyText } from '../copy-text.ts';
import type { Report } from '../report-data.ts';
import { decisionsCsv, reportText } from './report-export.ts';
import { sayReport } from './report-words.ts';

const sayFrame = sayFrom(pagesFrame);

type TakeDialogProps = { report: Report; words: PackSay; file: string; version: string; onClose: () => void };

/** Text, result file, table: what one can take along. Nothing is sent. */
export function TakeDialog({ report, words, file, version, onClose }: TakeDialogProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = reportText(report, words, version);
  const name = `two-seats-${report.about.length}-${report.about.seed}`;
  return (
    <Dialog title={sayReport('report.save.title')} onClose={onClose} closeLabel={sayFrame('page.close')}>
      <p>{sayReport('report.save.note')}</p>
      <div class="stack">
        <Button wide align="start" icon="copy" onClick={() => void copyText(text).then(setCopied)}>
          {sayReport('report.save.text')}
        </Button>
        <Button wide align="start" icon="download-simple" onClick={() => saveText(`${name}.json`, file, 'application/json')}>
          <span>
            {sayReport('report.save.json')} <span class="take__note">{sayReport('report.save.json.note')}</span>
          </span>
        </Button>
        <Button wide align="start" icon="list-checks" onClick={() => saveText(`${name}.csv`, decisionsCsv(report, words))}>
          {sayReport('report.save.csv')}
        </Button>
      </div>
      <p role="status">{copied === null ? '' : sayReport(copied ? 'report.save.copied' : 'report.save.not-copied')}</p>
      {copied === false && (
        <label class="field">
          <span class="sr-only">{sayReport('report.save.text')}</span>
          <textarea class="take__text" readOnly rows={8} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </Dialog>
  );
}
