import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addShortcuts, listenToKeys, shortcuts } from './keys.svelte';

const press = (key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));

describe('shortcuts', () => {
  const note = vi.fn();
  const toMap = vi.fn();
  const search = vi.fn();
  let stop: (() => void)[] = [];

  beforeEach(() => {
    for (const mock of [note, toMap, search]) mock.mockReset();
    shortcuts.singleKeys = true;
    document.body.replaceChildren(document.createElement('input'));
    stop = [
      listenToKeys(),
      addShortcuts([
        { keys: 'c', label: 'shell.note_tension', act: note },
        { keys: 'g m', label: 'shell.map', act: toMap },
        { keys: 'mod+k', label: 'shell.search', act: search },
      ]),
    ];
  });
  afterEach(() => stop.forEach((end) => end()));

  it('act on one key, or two after each other', () => {
    press('c');
    expect(note).toHaveBeenCalledOnce();
    press('m');
    expect(toMap).not.toHaveBeenCalled();
    press('g');
    press('m');
    expect(toMap).toHaveBeenCalledOnce();
  });

  it('act at once after a key that begins nothing, or begins in vain', () => {
    press('c');
    press('c');
    expect(note).toHaveBeenCalledTimes(2);
    press('g');
    press('c');
    expect(note).toHaveBeenCalledTimes(3);
  });

  it('leave what people type alone, but not Ctrl with K', () => {
    const input = document.querySelector('input')!;
    press('c', {}, input);
    expect(note).not.toHaveBeenCalled();
    press('k', { ctrlKey: true }, input);
    expect(search).toHaveBeenCalledOnce();
  });

  it('can be switched off, but for Ctrl with K', () => {
    shortcuts.singleKeys = false;
    press('c');
    press('k', { metaKey: true });
    expect(note).not.toHaveBeenCalled();
    expect(search).toHaveBeenCalledOnce();
  });

  it('end with the page that added them', () => {
    stop[1]!();
    press('c');
    expect(note).not.toHaveBeenCalled();
    expect(shortcuts.all).toHaveLength(0);
  });
});
