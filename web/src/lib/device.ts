/** What belongs to this device, whoever signs in on it: how the app looks, reads and is typed to. */
const ours = ['kring.theme', 'kring.density', 'kring.language', 'kring.single-keys'];

/**
 * Runs `leave`, during which the browser is told to forget this site, and forgets by itself what it
 * keeps of organizations where the browser does not listen: over plain HTTP. If `leave` fails,
 * everything stays.
 */
export async function forgettingAllButDevice(leave: () => Promise<unknown>): Promise<void> {
  const kept = ours.map((key) => [key, localStorage.getItem(key)] as const);
  await leave();
  localStorage.clear();
  sessionStorage.clear();
  for (const [key, value] of kept) if (value !== null) localStorage.setItem(key, value);
}
