import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseOrganization } from './api/session.svelte';
import { hasUnsent, Kept } from './drafts.svelte';

interface Words {
  title: string;
  lines: string[];
}

/** A form that begins with these words, as a component would hold it. */
function form(name: string, fresh: Words) {
  let words = $state(fresh);
  let draft!: Kept<Words>;
  const close = $effect.root(() => {
    draft = new Kept(name, () => words, (earlier) => (words = earlier));
  });
  flushSync();
  return {
    draft,
    close,
    get words() {
      return $state.snapshot(words);
    },
    write(title: string) {
      words.title = title;
      flushSync();
    },
    begin(value: Words) {
      words = value;
      draft.beginsWith(value);
      flushSync();
    },
  };
}

describe('what is written in a form', () => {
  beforeEach(() => chooseOrganization('de-linden'));
  afterEach(() => sessionStorage.clear());
  const fresh = () => ({ title: '', lines: [] as string[] });

  it('is there again after the form was left, until it is sent', () => {
    const first = form('proposal', fresh());
    expect(first.draft.isRestored).toBe(false);
    first.write('Stille uren');
    first.close();
    const second = form('proposal', fresh());
    expect(second.words.title).toBe('Stille uren');
    expect(second.draft.isRestored).toBe(true);
    expect(hasUnsent()).toBe(true);
    second.draft.clear();
    expect(hasUnsent()).toBe(false);
    second.close();
    expect(form('proposal', fresh()).words.title).toBe('');
  });

  it('belongs to one form of one organization', () => {
    form('proposal', fresh()).write('Stille uren');
    expect(form('tension', fresh()).words.title).toBe('');
    chooseOrganization('het-plein');
    expect(form('proposal', fresh()).words.title).toBe('');
  });

  it('can be let go of', () => {
    form('proposal', fresh()).write('Stille uren');
    const again = form('proposal', fresh());
    again.draft.startAfresh();
    flushSync();
    expect(again.words.title).toBe('');
    expect(again.draft.isRestored).toBe(false);
    expect(sessionStorage.length).toBe(0);
  });

  it('is not what the form began with', () => {
    form('proposal', fresh()).begin({ title: 'Avondpiket', lines: ['een'] });
    expect(sessionStorage.length).toBe(0);
  });

  it('is taken only as far as it still fits the form', () => {
    const [address] = (form('proposal', fresh()).write('x'), Object.keys(sessionStorage));
    sessionStorage.setItem(address!, JSON.stringify({ title: 5, lines: ['een'] }));
    expect(form('proposal', fresh()).words).toEqual({ title: '', lines: ['een'] });
    sessionStorage.setItem(address!, 'not JSON');
    expect(form('proposal', fresh()).words).toEqual(fresh());
  });
});
