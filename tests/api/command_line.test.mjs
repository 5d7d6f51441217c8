// The program as administrators meet it: what it says and ends with when something is not right,
// and that what is cut off leaves nothing half done.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kring, program, Server } from './kring.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kring-cli-'));
const file = (name) => join(folder, name);
after(() => rmSync(folder, { recursive: true, force: true }));

// Ends with that code and says something a person can read, without a trace of what is inside.
function fails(code, pattern, ...words) {
  const { status, stdout, stderr } = kring(...words);
  assert.equal(status, code, `${words.join(' ')}: ${status} ${stdout} ${stderr}`);
  assert.match(stderr + stdout, pattern, words.join(' '));
  assert.doesNotMatch(stderr, /terminate|what\(\)|std::|\n\n\n/);
}

describe('words that are not understood', () => {
  const nowhere = file('nowhere.sqlite');
  for (const [pattern, ...words] of [
    [/Not understood: nonsense\.\n.*--help/, 'nonsense'],
    [/Not understood: --colour red\./, 'serve', '--colour', 'red'],
    [/--port cannot be 70000\.\n.*from 0 to 65535\./, 'serve', '--port', '70000'],
    [/--port cannot be http\./, 'serve', '--port', 'http'],
    [/Nothing follows --port\./, 'serve', '--port'],
    [/--port is given more than once\./, 'serve', '--port', '1', '--port', '2'],
    [/--threads cannot be -1\./, 'serve', '--threads', '-1'],
    [/--log-level does not know loud\.\n.*One of: debug, info, warn, error\./, 'serve', '--log-level', 'loud'],
    [/--founding does not know nobody\.\n.*One of: first, open\./, 'serve', '--founding', 'nobody'],
    [/--language does not know fr\.\n.*One of: nl, en\./, 'import', 'x', '--language', 'fr'],
    [/--member cannot be 0\./, 'member', 'add', '--member', '0'],
    [/--organization is missing\./, 'export', '--to', nowhere],
    [/One more word.*\n.*One of: add, list, password, erase\./, 'member'],
    [/email is missing\./, 'member', 'password'],
    [/--member is missing\./, 'member', 'erase', '--organization', 'x'],
    [/from is missing\./, 'import'],
    [/--to is missing\./, 'backup'],
    [/--data is missing\./, 'restore', '--from', nowhere],
    [/export and --data do not go together\./, 'verify', '--data', nowhere, 'x.jsonl'],
    [/cannot be understood/, 'serve', '--demo=perhaps'],
    [/--host cannot be https:\/\/kring\.example\..*\n.*A name alone/, 'serve', '--host', 'https://kring.example.org'],
    [/--host cannot be kring\.example\.org:80\./, 'serve', '--host', 'kring.example.org:80'],
    [/nowhere\.clock holds no moment/, 'serve', '--clock', file('nowhere.clock')],
    [/nothing in the word after --data\./, 'verify', '--data', ''],
    [/nothing in the word after --to=\./, 'backup', '--to='],
    [/nothing in the word after verify\./, 'verify', ''],
  ])
    it(words.join(' '), () => fails(2, pattern, ...words));

  it('are answered in the language of the environment', () => {
    const environment = { ...process.env, LC_ALL: 'nl_NL.UTF-8' };
    const said = (...words) => spawnSync(program, words, { encoding: 'utf8', env: environment }).stderr;
    assert.match(said('serve', '--port', '70000'), /--port kan niet 70000 zijn\.\n.*van 0 tot en met 65535\./);
    assert.match(said('export', '--to', nowhere), /--organization ontbreekt\./);
  });

  it('which release it is can be asked', () => {
    const { status, stdout } = kring('--version');
    assert.equal(status, 0);
    assert.match(stdout, /^kring \d+\.\d+\.\d+\n$/);
  });

  it('nothing at all is answered with help', () => {
    const { status, stdout } = kring();
    assert.equal(status, 0);
    assert.match(stdout, /kring serve --demo/);
  });
});

describe('files that are not there or not right', () => {
  const missing = file('missing.sqlite');
  it('a missing one', () => {
    fails(2, /missing\.sqlite/, 'verify', '--data', missing);
    fails(2, /missing\.sqlite/, 'export', '--data', missing, '--organization', 'x', '--to', file('a.jsonl'));
    fails(2, /missing\.sqlite/, 'backup', '--data', missing, '--to', file('b.sqlite'));
    fails(2, /missing\.sqlite/, 'restore', '--from', missing, '--data', file('c.sqlite'));
    fails(2, /missing\.sqlite/, 'member', 'password', '--data', missing, 'a@example.org');
    fails(2, /missing\.jsonl/, 'import', '--data', file('d.sqlite'), file('missing.jsonl'));
    fails(2, /no\/such/, 'serve', '--data', file('no/such/kring.sqlite'));
    assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('missing')), []);
  });
  it('a text, an empty file, a folder', () => {
    writeFileSync(file('text.sqlite'), 'This is a text and no database. '.repeat(100));
    writeFileSync(file('empty.sqlite'), '');
    mkdirSync(file('folder.sqlite'));
    for (const [name, code, says] of [
      ['text', 2, /not a data file of Kring/],
      ['empty', 2, /Kring/],
      ['folder', 2, /cannot be opened/],
    ]) {
      const path = file(`${name}.sqlite`);
      fails(code, says, 'verify', '--data', path);
      fails(code, says, 'export', '--organization', 'x', '--to', file('e.jsonl'), '--data', path);
      if (name !== 'empty') fails(code, says, 'serve', '--data', path);
    }
    fails(1, /not an export|no export/, 'import', '--data', file('g.sqlite'), file('text.sqlite'));
  });
});

describe('what is not Kring\'s', () => {
  const note = file('note.txt');
  const others = file('others.db');
  const seen = () => [note, others].map((path) => [readFileSync(path, 'latin1'), statSync(path).mode]);
  let before_;
  before(() => {
    writeFileSync(note, 'Milk, bread, string.\n', { mode: 0o644 });
    // A database of somebody else's, with more pages than one.
    spawnSync('sqlite3', [others, 'create table a (b); create table c (d); create table e (f);']);
    before_ = seen();
  });

  it('stays as it is, with nothing beside it', () => {
    for (const [path, says] of [[note, /it is no database/], [others, /not one of Kring/]]) {
      fails(2, says, 'serve', '--data', path, '--port', '0');
      fails(2, says, 'demo', '--data', path);
    }
    assert.deepEqual(seen(), before_);
    assert.deepEqual(
      readdirSync(folder).filter((name) => /^(note|others)/.test(name)).sort(),
      ['note.txt', 'others.db'],
    );
  });

  it('is replaced by no backup and no export, a pipe neither', () => {
    const data = file('mine.sqlite');
    assert.equal(kring('demo', '--data', data).status, 0);
    const pipe = file('pipe.jsonl');
    spawnSync('mkfifo', [pipe]);
    for (const path of [note, others, pipe]) fails(1, /something else/, 'backup', '--data', data, '--to', path);
    fails(1, /no ordinary file/, 'export', '--data', data, '--organization', 'duinwater', '--to', pipe);
    assert.deepEqual(seen(), before_);
    assert.ok(statSync(pipe).isFIFO());
    assert.equal(kring('backup', '--data', data, '--to', file('mine.backup')).status, 0);
    assert.equal(kring('backup', '--data', data, '--to', file('mine.backup')).status, 0);
  });

  it('what cannot be said is not called done', () => {
    const out = openSync('/dev/full', 'w');
    for (const words of [['--version'], [], ['verify', '--data', file('mine.backup')]]) {
      const { status, stderr } = spawnSync(program, words, { stdio: ['ignore', out, 'pipe'], encoding: 'utf8' });
      assert.equal(status, 74, words.join(' '));
      assert.match(stderr, /standard output/);
    }
    closeSync(out);
  });

  it('a backup is read where nothing can be written beside it', () => {
    const { status, stdout } = kring('verify', '--data', file('mine.backup'));
    assert.equal(status, 0);
    assert.match(stdout, /^duinwater  \d+ entries/);
    assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('mine.backup')), ['mine.backup']);
  });

  it('a logbook without its beginning is told beside its export', () => {
    const data = file('mine.sqlite');
    const exported = file('mine.jsonl');
    assert.equal(kring('export', '--data', data, '--organization', 'duinwater', '--to', exported).status, 0);
    assert.equal(kring('verify', '--data', data, '--against', exported).status, 0);
    spawnSync('sqlite3', [data, 'drop trigger entry_is_never_deleted; delete from entry where position in (1, 2, 9);']);
    fails(1, /1/, 'verify', '--data', data, '--against', exported);
  });
});

describe('one file, one server', () => {
  let server, ada;
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    await ada.does('POST', '/tensions', { text: 'Only mine to read.' });
  });
  after(() => server.stop());
  const id = () => ada.organization.split('/').at(-1);

  it('commands that write wait for nobody and say so', () => {
    const using = ['--data', server.data];
    fails(2, /is using/, 'serve', ...using, '--port', '0');
    fails(2, /is using/, 'demo', ...using);
    fails(2, /is using/, 'member', 'password', ...using, 'a@example.org');
    const [id] = kring('verify', ...using).stdout.split(' ');
    assert.equal(kring('export', ...using, '--organization', id, '--to', file('using.jsonl')).status, 0);
    fails(2, /is using/, 'import', ...using, file('using.jsonl'));
  });

  it('a port that is taken is said', () => {
    const { port } = new URL(server.base);
    fails(2, /already/, 'serve', '--data', file('other.sqlite'), '--port', port);
  });

  it('what only reads goes on beside it, while commands come in', async () => {
    const copy = file('copy.sqlite');
    const writing = Array.from({ length: 100 }, (_, n) => ada.does('POST', '/tensions', { text: `Number ${n}` }));
    for (let round = 0; round < 3; ++round) {
      const made = kring('backup', '--data', server.data, '--to', copy);
      assert.equal(made.status, 0, made.stderr);
      assert.equal(kring('verify', '--data', copy).status, 0);
      const verified = kring('verify', '--data', server.data);
      assert.equal(verified.status, 0, verified.stderr);
    }
    await Promise.all(writing);
    fails(1, /data itself|itself/, 'backup', '--data', server.data, '--to', server.data);
  });

  it('a backup replaces an older one, but no file that is served', async () => {
    const other = await Server.start();
    await other.found();
    fails(2, /is using/, 'backup', '--data', server.data, '--to', other.data);
    // What a killed server leaves beside its file must not be read into the copy.
    await other.kill();
    assert.ok(statSync(`${other.data}-wal`).size > 0);
    assert.equal(kring('backup', '--data', server.data, '--to', other.data).status, 0);
    const heads = (data) => kring('verify', '--data', data).stdout;
    assert.equal(heads(other.data), heads(server.data));
    await other.launch();
    await other.stop();
  });

  it('a restore writes over nothing', () => {
    const copy = file('copy.sqlite');
    fails(1, /already a data file/, 'restore', '--from', copy, '--data', server.data);
    assert.equal(kring('restore', '--from', copy, '--data', file('restored.sqlite')).status, 0);
    fails(1, /already a data file/, 'restore', '--from', copy, '--data', file('restored.sqlite'));
    const bytes = readFileSync(copy);
    bytes.fill(0x41, bytes.length / 2, bytes.length / 2 + 16_384);
    writeFileSync(file('damaged.sqlite'), bytes);
    fails(1, /damaged/, 'restore', '--from', file('damaged.sqlite'), '--data', file('from_damaged.sqlite'));
    assert.ok(!readdirSync(folder).includes('from_damaged.sqlite'));
  });

  it('an export is for its owner only, and says what it cannot do', () => {
    const to = file('exported');
    const made = kring('export', '--data', server.data, '--organization', id(), '--to', to, '--markdown');
    assert.equal(made.status, 0, made.stderr);
    for (const name of ['.', ...readdirSync(to, { recursive: true })])
      assert.equal(statSync(join(to, name)).mode & 0o077, 0, name);
    assert.ok(!readFileSync(join(to, `${id()}.jsonl`), 'utf8').includes('Only mine'));
    fails(1, /./, 'export', '--data', server.data, '--organization', 'nobody', '--to', to);
    fails(74, /text\.sqlite/, 'export', '--data', server.data, '--organization', id(), '--to', file('text.sqlite/x'));
    fails(1, /folder/, 'export', '--data', server.data, '--organization', id(), '--to', file('x.jsonl'), '--markdown');
  });
});

describe('a data file that somebody has been at', () => {
  // What SQL can do to a file that nobody serves; gives the id of its organization.
  async function tampered(name, ...steps) {
    const server = await Server.start({ data: file(`${name}.sqlite`) });
    const founder = await server.found();
    await founder.does('POST', '/tensions', { text: 'A gap' });
    await server.stop();
    const { organization } = founder;
    const id = organization.split('/').at(-1);
    const script =
      'import sqlite3, sys\n' +
      'with sqlite3.connect(sys.argv[1]) as file:\n' +
      '  for step in sys.argv[3:]: file.execute(step, (sys.argv[2],) if "?" in step else ())';
    const { status, stderr } = spawnSync('python3', ['-c', script, file(`${name}.sqlite`), id, ...steps]);
    assert.equal(status, 0, String(stderr));
    return id;
  }
  const moved = 'update head set position = position';
  for (const [what, sql, says] of [
    ['without a head', 'delete from head where organization = ?', /has no head/],
    ['with a head before the end', `${moved} - 1 where organization = ?`, /does not fit together/],
    ['with a head past the end', `${moved} + 1 where organization = ?`, /end of the logbook is missing/],
  ])
    it(`${what} is named, and neither served nor restored`, async () => {
      const name = what.replaceAll(' ', '_');
      const id = await tampered(name, sql);
      const data = file(`${name}.sqlite`);
      fails(1, new RegExp(`${id}: .*${says.source}`), 'verify', '--data', data);
      fails(1, new RegExp(`${id}: .*damaged.*\\n.*latest backup`), 'serve', '--data', data, '--port', '0');
      const copy = file(`${name}_copy.sqlite`);
      assert.equal(kring('backup', '--data', data, '--to', copy).status, 0);
      fails(1, new RegExp(`${id}: .*${says.source}`), 'restore', '--from', copy, '--data', file(`${name}_new.sqlite`));
    });
  it('in the middle is named in the log, and the server is not ready', async () => {
    const id = await tampered(
      'changed',
      'drop trigger entry_is_never_changed',
      "update entry set body = replace(body, 'gap', 'lap') where organization = ?",
    );
    const server = await Server.start({ data: file('changed.sqlite') });
    await server.logs(/is not as it was written/);
    assert.match(server.log, new RegExp(`the logbook of ${id} is not as it was written`));
    assert.equal((await server.guest().get('/readyz')).status, 503);
    await server.stop();
  });
});

describe('an import that is cut off', () => {
  const from = file('structure');
  const rows = 4000;
  before(() => {
    mkdirSync(from);
    const numbers = Array.from({ length: rows }, (_, n) => n);
    writeFileSync(join(from, 'domains.csv'), `domain,name\n${numbers.map((n) => `d${n},Circle ${n}`).join('\n')}\n`);
    writeFileSync(join(from, 'people.csv'), `person,name\n${numbers.map((n) => `p${n},Person ${n}`).join('\n')}\n`);
  });

  it('leaves the whole structure or nothing', async () => {
    for (let round = 0; round < 12; ++round) {
      const data = file(`cut${round}.sqlite`);
      const started = spawn(program, ['import', '--data', data, from, '--new', 'Yard'], { stdio: 'ignore' });
      // A little later each time, until it comes through.
      setTimeout(() => started.kill('SIGKILL'), 20 * round);
      await new Promise((resolve) => started.on('exit', resolve));
      // A file without an organization can be tried on again.
      const before = kring('verify', '--data', data);
      if (before.stdout === '') {
        const again = kring('import', '--data', data, from, '--new', 'Yard');
        assert.equal(again.status, 0, again.stderr);
      }
      const { status, stdout } = kring('verify', '--data', data);
      assert.equal(status, 0);
      assert.equal(stdout.trim().split('\n').length, 1, stdout);
      const id = stdout.split(' ')[0];
      const lines = file(`cut${round}.jsonl`);
      assert.equal(kring('export', '--data', data, '--organization', id, '--to', lines).status, 0);
      const [manifest, ...entries] = readFileSync(lines, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
      assert.equal(entries.filter(({ body }) => body.includes('"member.invited"')).length, rows);
      assert.equal(manifest.names.length, rows + 1);
    }
  });
});
