// Somebody new, on a server where nobody was before: from signing up to the first agreement.
import assert from 'node:assert/strict';
import { Room } from '../../../tests/api/kring.mjs';
import { openWindow, startServer, test } from './harness.mjs';

const day = '2027-03-01';
const mostClicks = 20;

test('a new user comes from an empty server to the first agreement', async () => {
  const server = await startServer(day);
  const window = await openWindow(server, { day });
  let clicks = 0;
  await window.context.exposeBinding('clicked', () => (clicks += 1));
  await window.context.addInitScript(() =>
    addEventListener('click', (event) => event.isTrusted && event.detail && globalThis.clicked(), {
      capture: true,
    }),
  );
  await signUp(window);
  await window.press('start.on_to_driver');
  await describe(window);
  await decide(window);
  await window.follow('decision.see_agreement');
  await window.reaches(/^\/a\/1$/);
  await window.sees('agreement.next_review');
  console.log(`  # ${clicks} clicks from the first page to the first agreement`);
  assert.ok(clicks <= mostClicks, `${clicks} clicks`);
  assert.deepEqual(window.faults, []);
  await window.close();
  await server.stop();
});

test('with two, the first decision waits for what is needed and goes on after a failure', async () => {
  const server = await startServer(day);
  const ada = await server.found({ name: 'Kersenhof', language: 'nl' });
  const bas = await ada.invite('Bas');
  const window = await openWindow(server, { person: ada, day });
  await window.go('/start?step=driver');
  await describe(window);
  await window.sees('start.need_before');
  assert.equal(await window.button('start.decide').count(), 0);
  const { process } = (await ada.read('/drivers/1')).proposals[0];
  const room = new Room(ada, [ada, bas], process);
  await room.stance(bas, 'none');
  await window.follow('driver.to_room');
  await window.pressBig('decision.stance_none');
  await window.press('decision.give');
  await window.heading('decision.ended_agreed_other');
  const focused = await window.page.evaluate(() => document.activeElement.id);
  assert.equal(focused, 'outcome', 'the keyboard goes on where the question was');
  await window.link('decision.go_on_proposal').waitFor();
  await window.go('/');
  await window.heading('today.go_on');
  await window.follow('today.to_go_on');
  await window.heading('start.agree');
  await window.go(`/decide/${process}`);
  await window.follow('decision.go_on_proposal');
  await window.heading('start.agree');
  const decides = '**/processes';
  await window.page.route(decides, (route) => route.abort(), { times: 1 });
  await window.press('start.decide');
  await window.sees('shell.unreachable');
  await window.press('start.decide');
  await window.reaches(/^\/decide\/\d+$/);
  await window.close();
  await server.stop();
});

test('a stranger is told at once where only members may found another organization', async () => {
  const server = await startServer(day, { founding: 'first' });
  const window = await openWindow(server, { day, size: 'phone' });
  await signUp(window);
  await window.context.clearCookies();
  await window.go('/sign-in');
  await window.sees('start.use_invitation');
  assert.equal(await window.link('start.sign_up_link').count(), 0);
  await window.go('/sign-up');
  await window.sees('start.founding_closed');
  assert.equal(await window.page.getByRole('textbox').count(), 0);
  await window.follow('shell.sign_in');
  await window.write('start.email', 'ada@example.org');
  await window.write('start.password', 'pruimen in de regen');
  await window.press('shell.sign_in');
  await window.reaches(/^\/sign-up$/);
  await window.field('start.organization_name').waitFor();
  assert.equal(await window.field('start.email').count(), 0);
  assert.deepEqual(window.faults, []);
  await window.close();
  await server.stop();
});

async function signUp(window) {
  await window.go('/');
  await window.reaches(/^\/sign-up$/);
  await window.write('start.organization_name', 'Kersenhof');
  await window.write('start.your_name', 'Ada');
  await window.write('start.email', 'ada@example.org');
  await window.write('start.password', 'pruimen in de regen');
  await window.press('start.found');
  await window.reaches(/^\/start$/);
}

async function describe(window) {
  await window.heading('start.what');
  await window.page.getByRole('list', { name: /.+/ }).getByRole('button').first().click();
  assert.notEqual(await window.field('tension.situation').inputValue(), '');
  await window.press('start.our_driver');
  await window.heading('start.agree');
}

/**
 * The only member decides alone: every step of the room, each with its one way on. Who determined
 * what is needed is not asked about the driver again. The keyboard goes on at what is asked next.
 */
async function decide(window) {
  await window.press('start.decide');
  await window.reaches(/^\/decide\/\d+$/);
  const goesOnAt = (id) =>
    window.page.waitForFunction((there) => document.activeElement?.id === there, id);
  const steps = ['to_understand_proposal', 'understood', 'to_brief_response', 'pass',
    'to_check_for_possible_objections'];
  for (const step of steps) {
    await window.press(`decision.${step}`);
    await goesOnAt('now-title');
  }
  await window.pressBig('decision.stance_none');
  await window.press('decision.give');
  await goesOnAt('now-title');
  await window.press('decision.to_celebrate');
  await window.sees('decision.celebrate_title');
  await goesOnAt('outcome');
}
