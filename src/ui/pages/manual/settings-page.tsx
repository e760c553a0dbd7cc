import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings, SpokenLanguage } from '../../../play/game.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesSettings } from '../../../words/en/pages-settings.ts';
import { LANGUAGES } from '../../../words/language.ts';
import { sayFrom } from '../../../words/say.ts';
import { Button } from '../../paper/button.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import type { LaterPageProps } from '../later-page.tsx';
import { PageFrame } from '../page-frame.tsx';
import { backFrom } from './back-from.ts';
import { KeysList } from './keys-sheet.tsx';
import { Segments } from './segments.tsx';
import './manual.css';

const say = sayFrom(pagesSettings);
const sayFrame = sayFrom(pagesFrame);
type Change = (settings: Partial<Settings>) => void;

/** All settings, applied as they are touched. Reachable before play and from within it. */
export function SettingsPage({ ports, state, settings }: LaterPageProps) {
  const change = ports.settings.change;
  return (
    <PageFrame title={say('settings.title')} appName={sayFrame('app.name')} about={say('settings.note')} back={backFrom(state)}>
      <div class="columns">
        <div class="page-column">
          <LanguageSheet chosen={settings.language} onSpeak={state.speak} />
          <LookSheet settings={settings} change={change} canDraw={ports.canDraw()} />
        </div>
        <div class="page-column">
          <PlaySheet settings={settings} change={change} onTipsAgain={ports.memory.replayTips} />
        </div>
        <div class="page-column">
          <KeysSheet settings={settings} change={change} />
          <Sheet title={say('settings.data')} icon="lock">
            <p>{say('settings.data.note')}</p>
            <p class="sheet__foot">
              <Button onClick={() => state.go({ page: 'method' })}>{say('settings.data.show')}</Button>
            </p>
          </Sheet>
        </div>
      </div>
    </PageFrame>
  );
}

/** Each language by its own name, and the heading in all of them: whoever cannot read this page finds theirs. */
function LanguageSheet({ chosen, onSpeak }: { chosen: SpokenLanguage; onSpeak: (language: SpokenLanguage) => void }) {
  const names = [{ tag: 'system', name: say('settings.language.system') } as const, ...LANGUAGES];
  return (
    <Sheet title={say('settings.language')} icon="globe">
      <fieldset class="segments">
        <legend class="sr-only">{say('settings.language')}</legend>
        {names.map(({ tag, name }) => (
          <label key={tag} class={tag === chosen ? 'segment segment--on' : 'segment'} lang={tag === 'system' ? undefined : tag}>
            <input type="radio" name="language" value={tag} checked={tag === chosen} onChange={() => onSpeak(tag)} />
            {name}
          </label>
        ))}
      </fieldset>
    </Sheet>
  );
}

function LookSheet({ settings, change, canDraw }: { settings: Settings; change: Change; canDraw: boolean }) {
  return (
    <Sheet title={say('settings.look')} icon="eye">
      <div class="stack gap-5">
        <Choices name="theme" value={settings.theme} of={['system', 'light', 'dark']} onChange={(theme) => change({ theme })} />
        <Choices
          name="contrast"
          value={settings.contrast}
          of={['system', 'more']}
          onChange={(contrast) => change({ contrast })}
        />
        <TextSize value={settings.textSize} onChange={(textSize) => change({ textSize })} />
        <Choices name="motion" value={settings.motion} of={['system', 'reduced']} onChange={(motion) => change({ motion })} />
        <Choices name="office" value={settings.office} of={['live', 'still', 'off']} onChange={(office) => change({ office })}>
          <p class="t-second t-grey">{say(canDraw ? 'settings.office.note' : 'settings.office.no-drawing')}</p>
        </Choices>
      </div>
    </Sheet>
  );
}

function PlaySheet({ settings, change, onTipsAgain }: { settings: Settings; change: Change; onTipsAgain: () => void }) {
  const [again, setAgain] = useState(false);
  const { autoPause } = settings;
  return (
    <Sheet title={say('settings.play')} icon="sliders">
      <div class="stack gap-5">
        <label class="field">
          <span class="field__label">{say('settings.volume')}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={settings.volume}
            onInput={(event) => change({ volume: Number(event.currentTarget.value) })}
          />
          <output class="t-second">
            {settings.volume === 0 ? say('settings.volume.off') : say('settings.volume.now', { n: settings.volume })}
          </output>
        </label>
        <fieldset class="stack gap-1">
          <legend class="field__label">{say('settings.pause')}</legend>
          <p class="t-second t-grey">{say('settings.pause.always')}</p>
          <Check on={autoPause.hidden} onChange={(hidden) => change({ autoPause: { ...autoPause, hidden } })}>
            {say('settings.pause.hidden')}
          </Check>
          <Check on={autoPause.news} onChange={(news) => change({ autoPause: { ...autoPause, news } })}>
            {say('settings.pause.news')}
          </Check>
        </fieldset>
        <fieldset class="stack gap-1">
          <legend class="field__label">{say('settings.tips')}</legend>
          <Check on={settings.tips} onChange={(tips) => change({ tips })}>
            {say('settings.tips.show')}
          </Check>
          <p class="row">
            <Button
              onClick={() => {
                onTipsAgain();
                change({ tips: true });
                setAgain(true);
              }}
            >
              {say('settings.tips.again')}
            </Button>
            <span role="status">{again ? say('settings.tips.again.done') : ''}</span>
          </p>
        </fieldset>
      </div>
    </Sheet>
  );
}

function KeysSheet({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Sheet title={say('settings.keys')} icon="keyboard">
      <div class="stack gap-3">
        <Check on={settings.shortcuts} onChange={(shortcuts) => change({ shortcuts })}>
          {say('settings.shortcuts')}
        </Check>
        <p class="t-second t-grey">{say('settings.shortcuts.note')}</p>
        {settings.shortcuts && <KeysList settings={settings} change={change} />}
      </div>
    </Sheet>
  );
}

type ChoiceName = 'theme' | 'contrast' | 'motion' | 'office';
type ChoicesProps<N extends ChoiceName> = {
  name: N;
  value: Settings[N];
  of: readonly Settings[N][];
  onChange: (value: Settings[N]) => void;
  children?: ComponentChildren;
};

/** One of a few words, side by side. */
function Choices<N extends ChoiceName>({ name, value, of, onChange, children }: ChoicesProps<N>) {
  return (
    <div class="stack gap-1">
      <Segments name={name} legend={say(`settings.${name}`)} of={of} chosen={value} onChoose={onChange}>
        {(one) => say(`settings.${name}.${one}` as Parameters<typeof say>[0])}
      </Segments>
      {children}
    </div>
  );
}

function TextSize({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  return (
    <label class="field">
      <span class="field__label">{say('settings.text')}</span>
      <input
        type="range"
        min="100"
        max="200"
        step="10"
        value={value}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output class="t-second">{say('settings.text.now', { n: value })}</output>
    </label>
  );
}

function Check({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <label class="check-row">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
