import { mount, unmount } from 'svelte';
import { describe, expect, it } from 'vitest';
import { useLanguage } from '$lib/i18n/i18n.svelte';
import Rule from './Rule.svelte';

const shown = (rule: string) => {
  const target = document.createElement('div');
  const rules = mount(Rule, { target, props: { rule } });
  const text = target.textContent;
  void unmount(rules);
  return text;
};

describe('the rule behind a refusal', () => {
  it('is named where it can be looked up, and not where it is a place in a text', async () => {
    await useLanguage('en');
    expect(shown('P-EFF-4')).toContain('P-EFF-4');
    expect(shown('3.0')).toBe('');
    expect(shown('')).toBe('');
  });
});
