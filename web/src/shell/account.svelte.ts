import { appearance, type Theme } from '$lib/appearance.svelte';
import {
  chooseLanguage, chooseOrganization, session, signOut,
} from '$lib/api/session.svelte';
import { hasUnsent } from '$lib/drafts.svelte';
import { language, t } from '$lib/i18n/i18n.svelte';
import { navigate } from '$lib/router/router.svelte';
import type { MenuItem } from '$lib/ui/Menu.svelte';
import { opened } from './opened.svelte';

const themes: Theme[] = ['system', 'light', 'dark'];
const languages = [
  { id: 'nl', name: 'Nederlands' },
  { id: 'en', name: 'English' },
] as const;

function goTo(id: string) {
  chooseOrganization(id);
  void navigate('/');
}

/** Signing out forgets what is kept in this browser. */
export async function leave() {
  await signOut();
  void navigate('/sign-in');
}

function toggleDensity() {
  appearance.density = appearance.density === 'compact' ? 'comfortable' : 'compact';
}

/** What can be chosen about the account and this device. Reactive. */
export function accountItems(): MenuItem[] {
  const organizations = session.view?.organizations ?? [];
  return [
    ...(organizations.length > 1 ? organizations : []).map(({ id, name }) => ({
      label: name,
      chosen: id === session.organization,
      act: () => goTo(id),
    })),
    ...languages.map(({ id, name }) => ({
      label: name,
      chosen: language() === id,
      act: () => void chooseLanguage(id),
    })),
    ...themes.map((theme) => ({
      label: t(`shell.theme_${theme}`),
      chosen: appearance.theme === theme,
      act: () => (appearance.theme = theme),
    })),
    {
      label: t('shell.density_compact'),
      chosen: appearance.density === 'compact',
      act: toggleDensity,
    },
    { label: t('shell.shortcuts'), act: () => opened.show('shortcuts') },
    { label: t('shell.sign_out'), act: () => (hasUnsent() ? opened.show('sign_out') : void leave()) },
  ];
}
