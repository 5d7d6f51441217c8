// Coming back and leaving: a new password by a link, and what stays on a device after signing out.
import assert from 'node:assert/strict';
import { kring } from '../../../tests/api/kring.mjs';
import { openWindow, startServer, test, words } from './harness.mjs';
import { axeFindings } from './pages.mjs';

const fresh = 'een reiger in de regen';

for (const language of ['nl', 'en'])
  test(`who forgot their password chooses a new one by a link (${language})`, async () => {
    // The command line goes by the machine's clock, so the server does as well.
    const server = await startServer(undefined, { clock: false });
    const say = words(language);
    const ada = await server.found();
    await server.kill();
    const made = kring('member', 'password', '--data', server.data, ada.credentials.email);
    await server.launch();
    const token = /#([\w-]{43})$/m.exec(made.stdout)[1];
    const window = await openWindow(server, { language });
    const { page } = window;
    await window.go(`/password#${token}`);
    await page.getByText(say('start.new_password_for', { name: 'Ada', email: ada.credentials.email }))
      .waitFor();
    assert.deepEqual(await axeFindings(page), []);
    const field = page.getByLabel(say('start.password'));
    const use = page.getByRole('button', { name: say('start.new_password_use') });
    await field.fill('kort');
    await use.click();
    await page.locator('[aria-invalid="true"]').waitFor();
    await field.fill(fresh);
    await use.click();
    await window.reaches(/^\/$/);
    assert.equal((await ada.get('/api/v1/session')).status, 401);

    await window.go(`/password#${token}`);
    await page.getByRole('alert').getByRole('paragraph').first().waitFor();
    assert.deepEqual(window.faults, []);
    await window.close();
    await server.stop();
  });

for (const language of ['nl', 'en'])
  test(`who knows their password changes it and stays signed in (${language})`, async () => {
    const server = await startServer('2027-03-01');
    const say = words(language);
    const ada = await server.found();
    const elsewhere = Object.assign(server.guest(), { credentials: { ...ada.credentials } });
    await elsewhere.signIn();
    const window = await openWindow(server, { language, person: ada, day: '2027-03-01' });
    const { page } = window;
    await window.go('/settings');
    const present = page.getByLabel(say('settings.present_password'));
    const field = page.getByLabel(say('settings.new_password'));
    const change = page.getByRole('button', { name: say('settings.change_password') });
    await present.fill('niet mijn wachtwoord');
    await field.fill(fresh);
    await change.click();
    await page.locator('[aria-invalid="true"]').waitFor();
    assert.equal(await present.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await axeFindings(page), []);
    await present.fill(ada.credentials.password);
    await change.click();
    await page.getByText(say('settings.password_changed')).waitFor();
    assert.equal(await present.inputValue(), '');
    assert.equal((await ada.get('/api/v1/session')).status, 200);
    assert.equal((await elsewhere.get('/api/v1/session')).status, 401);
    ada.credentials.password = fresh;
    await ada.signIn();
    assert.deepEqual(window.faults, []);
    await window.close();
    await server.stop();
  });

test('signing out forgets the organization and keeps how the device looks', async () => {
  const server = await startServer('2027-03-01');
  const ada = await server.found();
  const window = await openWindow(server, { person: ada, day: '2027-03-01' });
  const { page } = window;
  await window.go('/');
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await page.evaluate(() => localStorage.setItem('kring.theme', 'dark'));
  assert.ok((await kept())['kring.organization']);
  const say = words('nl');
  const signOut = async () => {
    await page.getByRole('button', { name: 'Ada' }).first().click();
    await page.getByRole('menuitem', { name: say('shell.sign_out') }).click();
  };
  await window.go('/tensions/new');
  const text = page.getByLabel(say('shell.tension_prompt'));
  await text.fill('De sleutel van de schuur is weg.');
  await signOut();
  const question = page.getByRole('dialog', { name: say('shell.sign_out_unsent') });
  await question.waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await question.getByRole('button', { name: say('shell.sign_out_stay') }).click();
  assert.equal(await text.inputValue(), 'De sleutel van de schuur is weg.');
  await text.fill('');
  await signOut();
  await window.reaches(/^\/sign-in$/);
  assert.deepEqual(await kept(), { 'kring.language': 'nl', 'kring.theme': 'dark' });
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.deepEqual(window.faults, []);
  await window.close();
  await server.stop();
});

test('a link says of which organization it is, and a stranger is told', async () => {
  const day = '2027-03-01';
  const server = await startServer(day);
  const ada = await server.found({ name: 'De Linde', language: 'nl' });
  const bas = await server.found({ name: 'Het Plein', language: 'nl' });
  const id = (person) => person.organization.split('/').at(-1);
  const window = await openWindow(server, { person: ada, day });
  const { page } = window;
  const say = words('nl');
  await window.go('/d/1');
  await page.getByRole('heading', { level: 1, name: 'De Linde' }).waitFor();
  await page.waitForURL((url) => url.searchParams.get('in') === id(ada));
  await window.go(`/d/1?in=${id(bas)}`);
  await page.getByRole('heading', { name: say('start.stranger') }).waitFor();
  assert.deepEqual(await axeFindings(page), []);
  await page.getByRole('link', { name: say('start.to_own', { name: 'De Linde' }) }).click();
  await page.waitForURL((url) => url.searchParams.get('in') === id(ada));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  assert.deepEqual(window.faults, []);
  await window.close();
  await server.stop();
});
