import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/play/settings.ts';

describe('the language among the settings', () => {
  it('is left to the browser where settings were kept before there was another one', () => {
    expect(readSettings('{"theme":"dark"}')).toMatchObject({ theme: 'dark', language: 'system' });
  });

  it('is kept, and nothing else is taken for one', () => {
    expect(readSettings('{"language":"de"}').language).toBe('de');
    expect(readSettings('{"language":"xx"}').language).toBe('system');
  });
});
