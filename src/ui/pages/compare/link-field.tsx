import { useState } from 'preact/hooks';
import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';

const say = sayFrom(pagesCompare);

/** The packed part of each result link in a text: pasted from a chat they come with words around them. */
export function packedIn(text: string): readonly string[] {
  return [...text.matchAll(/#\/result\/([\w-]+)/g)].map((found) => found[1] ?? '');
}

/** Links that others sent, pasted in one go. They are read here; nothing is fetched. */
export function LinkField({ onLinks }: { onLinks: (packed: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const add = () => {
    onLinks(packedIn(text));
    setText('');
  };
  return (
    <div class="compare__links">
      <label class="field">
        <span>{say('compare.links')}</span>
        <textarea rows={2} value={text} spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <Button icon="plus" onClick={add}>
        {say('compare.links.add')}
      </Button>
    </div>
  );
}
