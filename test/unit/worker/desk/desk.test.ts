import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckContext } from '../../../../src/checks/context.ts';
import type { Dossier } from '../../../../src/dossiers/dossier.ts';
import { readText } from '../../../../src/exchange/readText.ts';
import { USUAL_SETTINGS } from '../../../../src/settings/settings.ts';
import type { FromDesk, ToDesk } from '../../../../src/worker/desk/protocol.ts';
import { serveDesk } from '../../../../src/worker/desk/serve.ts';
import { nodeDisk } from '../../../../src/worker/nodeDisk.ts';
import { ANSWERS, DRAFT, NOTICE, SUBMISSION } from '../../../support/dossiers.ts';
import { RULES } from '../../../support/deskRules.ts';

/** A worker with a folder, and what an editor knows that hears it. */
class Office {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'kamervragen-dossiers-'));
  readonly dossiers = new Map<string, Dossier>();
  readonly contexts = new Map<string, CheckContext>();
  /** How often each dossier was told. */
  told: string[] = [];
  private listener: (message: ToDesk) => void = () => undefined;
  private idle: () => void = () => undefined;

  constructor() {
    const onMessage = (listener: (message: ToDesk) => void): void => void (this.listener = listener);
    serveDesk(
      { send: (message) => this.hear(message), onMessage },
      { disk: nodeDisk, readFormatted: readText },
    );
  }

  place(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string): string {
    mkdirSync(path.dirname(this.place(name)), { recursive: true });
    writeFileSync(this.place(name), text);
    return this.place(name);
  }

  say(...messages: readonly ToDesk[]): Promise<void> {
    const done = new Promise<void>((resolve) => (this.idle = resolve));
    messages.forEach((message) => this.listener(message));
    return done;
  }

  open(): Promise<void> {
    return this.say({ kind: 'use', rules: RULES }, { kind: 'open', folders: [this.folder] });
  }

  look(...names: readonly string[]): Promise<void> {
    return this.say(...names.map((name) => ({ kind: 'look', path: this.place(name) }) as const));
  }

  /** `id state: files`, a line a dossier. */
  shown(): readonly string[] {
    return [...this.dossiers.values()]
      .map(({ id, state, pieces }) => {
        const files = pieces.map(({ sheet }) => path.relative(this.folder, sheet.file));
        return `${path.basename(id)} ${state}: ${files.join(', ')}`;
      })
      .sort();
  }

  close(): void {
    void this.say({ kind: 'close' });
    rmSync(this.folder, { recursive: true, force: true });
  }

  private hear(message: FromDesk): void {
    if (message.kind === 'failed') throw new Error(message.why);
    if (message.kind === 'context') this.contexts.set(message.file, message.context);
    if (message.kind === 'state' && message.state.activity === 'idle') this.idle();
    if (message.kind !== 'dossiers') return;
    message.gone.forEach((id) => this.dossiers.delete(id));
    for (const dossier of message.put) {
      this.dossiers.set(dossier.id, dossier);
      this.told.push(path.basename(dossier.id));
    }
  }
}

const BUS = SUBMISSION.replaceAll('nachttrein', 'leesbus')
  .replace('2031Z03001', '2031Z04410')
  .replace('Koopstra', 'Hazelterp');

describe('The dossiers of a folder', () => {
  let office: Office;
  beforeEach(() => {
    office = new Office();
    office.write('trein/vragen.txt', SUBMISSION);
    office.write('trein/concept.kamervragen', DRAFT);
    office.write('bus/vragen.txt', BUS);
    office.write('notulen.txt', 'Wie haalt er koffie?\n');
  });
  afterEach(() => office.close());

  it('are there with their documents; what is no document of ours is left out', async () => {
    await office.open();
    assert.deepEqual(office.shown(), [
      '2031Z03001 this-week: trein/vragen.txt, trein/concept.kamervragen',
      '2031Z04410 this-week: bus/vragen.txt',
    ]);
  });

  it('follow what comes, changes, moves and goes, and only what changed is told', async () => {
    await office.open();
    office.told = [];
    office.write('trein/uitstel.txt', NOTICE);
    await office.look('trein/uitstel.txt');
    renameSync(office.place('bus'), office.place('leesbus'));
    await office.look('bus', 'leesbus');
    assert.deepEqual(office.shown(), [
      '2031Z03001 in-progress: trein/vragen.txt, trein/uitstel.txt, trein/concept.kamervragen',
      '2031Z04410 this-week: leesbus/vragen.txt',
    ]);
    office.told = [];
    office.write('trein/concept.kamervragen', ANSWERS);
    await office.look('trein/concept.kamervragen');
    assert.deepEqual(office.told, ['2031Z03001']);
    rmSync(office.place('trein'), { recursive: true });
    await office.look('trein');
    assert.deepEqual(office.shown(), ['2031Z04410 this-week: leesbus/vragen.txt']);
  });

  it('have a text as it is being written, until it is taken back', async () => {
    await office.open();
    const file = office.place('bus/vragen.txt');
    await office.say({ kind: 'show', file, bytes: new TextEncoder().encode(DRAFT) });
    assert.deepEqual(office.shown(), [
      '2031Z03001 this-week: trein/vragen.txt, bus/vragen.txt, trein/concept.kamervragen',
    ]);
    await office.say({ kind: 'take-back', file });
    assert.equal(office.dossiers.size, 2);
  });

  it('tell what the checks of an open document may know, now and when it changes', async () => {
    await office.open();
    const file = office.place('trein/concept.kamervragen');
    await office.say({ kind: 'follow', files: [file] }, { kind: 'look', path: file });
    assert.equal(office.contexts.get(file)?.submission?.name, 'vragen.txt');
    assert.equal(office.contexts.get(file)?.postponement, undefined);
    office.write('trein/uitstel.txt', NOTICE);
    await office.look('trein/uitstel.txt');
    assert.equal(office.contexts.get(file)?.postponement?.name, 'uitstel.txt');
  });

  it('are told again when the day or the settings change, and not when the same is said once more', async () => {
    await office.open();
    office.told = [];
    await office.say({ kind: 'use', rules: structuredClone(RULES) });
    assert.deepEqual(office.told, []);
    await office.say({ kind: 'use', rules: { ...RULES, today: '2031-05-21' } });
    assert.deepEqual(office.told.sort(), ['2031Z03001', '2031Z04410']);
  });

  it('go by another day, and by the settings of the inner folder', async () => {
    await office.open();
    const slow = { ...USUAL_SETTINGS, terms: { ...USUAL_SETTINGS.terms, answerDays: 42 } };
    await office.say({
      kind: 'use',
      rules: {
        ...RULES,
        today: '2031-05-28',
        settings: [
          { folder: office.folder, settings: USUAL_SETTINGS },
          { folder: office.place('bus'), settings: slow },
        ],
      },
    });
    assert.deepEqual(office.shown(), [
      '2031Z03001 late: trein/vragen.txt, trein/concept.kamervragen',
      '2031Z04410 submitted: bus/vragen.txt',
    ]);
  });
});
