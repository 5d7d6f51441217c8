import { beforeEach, expect, it } from 'vitest';
import { forgettingAllButDevice } from './device';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem('kring.theme', 'dark');
  localStorage.setItem('kring.language', 'nl');
  localStorage.setItem('kring.organization', 'k3v');
  localStorage.setItem('kring.start.k3v', '{"tension":4}');
  sessionStorage.setItem('kring.past', '2027-03-01');
});

it('keeps what belongs to the device, also where the browser forgot it meanwhile', async () => {
  await forgettingAllButDevice(() => {
    localStorage.clear();
    return Promise.resolve();
  });
  expect(localStorage.getItem('kring.theme')).toBe('dark');
  expect(localStorage.getItem('kring.language')).toBe('nl');
  expect(localStorage.getItem('kring.density')).toBeNull();
});

it('forgets everything of the organization by itself', async () => {
  await forgettingAllButDevice(() => Promise.resolve());
  expect(Object.keys(localStorage).sort()).toEqual(['kring.language', 'kring.theme']);
  expect(sessionStorage.length).toBe(0);
});

it('forgets nothing if leaving failed', async () => {
  const failed = forgettingAllButDevice(() => Promise.reject(new Error('offline')));
  await expect(failed).rejects.toThrow('offline');
  expect(localStorage.getItem('kring.organization')).toBe('k3v');
  expect(sessionStorage.getItem('kring.past')).toBe('2027-03-01');
});
