import { describe, expect, it } from 'vitest';
import { linesOf, runCommand } from './run-command.ts';

runCommand('packs', ['--help']);

describe('packs', () => {
  it('lists what can be done with a pack', () => {
    const { status, out } = runCommand('packs', ['--help']);
    expect(status).toBe(0);
    expect(out).toContain('simulate');
  });

  it.each([
    [[], 'For authors'],
    [['cook'], 'There is no "packs -- cook".'],
    [['simulate', '--moment', 'third-cal'], 'There is no moment "third-cal". Did you mean third-call?'],
    [['simulate', '--moment', 'third-call', '--seat', 'product-owner'], 'There is no moment "third-call" of the product-owner.'],
    [['simulate', '--lucks', '1'], '--lucks'],
    [['simulate', '--pack', 'none'], 'There is no pack "none".'],
    [['simulate', '--what'], 'There is no "--what" here.'],
  ])('called wrongly (%j) says so and ends with 2', (args, problem) => {
    const { status, out, err } = runCommand('packs', args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(problem);
  });
});

describe('packs -- simulate', () => {
  const few = ['simulate', '--moment', 'slide-fourteen', '--seeds', '3', '--states', '2', '--lucks', '2', '--jobs', '1'];

  it('lists its flags', () => {
    const { status, out } = runCommand('packs', ['simulate', '--help']);
    expect(status).toBe(0);
    for (const flag of ['--moment', '--seat', '--seeds', '--states', '--lucks', '--json']) expect(out).toContain(flag);
  });

  it('tells of one moment what each answer brings and where it is best', () => {
    const { status, out, err } = runCommand('packs', few);
    expect(status).toBe(0);
    expect(out).toContain('slide-fourteen (scrum-master, 2 states)');
    expect(out).toMatch(/note: [+-]?[\d.]+ ± [\d.]+, best in \d+ %/);
    expect(err).toContain('try: 2 of 2');
  });

  it('prints the same report as one line of JSON, whatever the number of threads', () => {
    const one = runCommand('packs', [...few, '--json']);
    const [report] = linesOf(one);
    expect(report).toMatchObject({ pack: 'city-tickets', seeds: 3, states: 2, lucks: 2, neverPossible: [] });
    expect(report?.questions).toHaveLength(1);
    expect(runCommand('packs', [...few.slice(0, -1), '2', '--json']).out).toBe(one.out);
  });
});
