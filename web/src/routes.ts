import type { RouteDefinition } from '$lib/router/match';

/** Every address of the app, the first that fits; pages are fetched when they are needed. */
export const routes: RouteDefinition[] = [
  { path: '/', load: () => import('$pages/today/TodayPage.svelte') },
  { path: '/map', load: () => import('$pages/map/MapPage.svelte') },
  {
    path: '/d/:id(#)/:tab(agreements|backlog|people|history)?',
    load: () => import('$pages/domain/DomainPage.svelte'),
  },
  { path: '/agreements', load: () => import('$pages/agreement/AgreementsPage.svelte') },
  { path: '/a/:id(#)/v/:n(#)', load: () => import('$pages/agreement/VersionPage.svelte') },
  { path: '/a/:id(#)/review', load: () => import('$pages/agreement/ReviewPage.svelte') },
  { path: '/a/:id(#)', load: () => import('$pages/agreement/AgreementPage.svelte') },
  { path: '/backlog', load: () => import('$pages/domain/BacklogPage.svelte') },
  { path: '/tensions/new', load: () => import('$pages/tension/NewTensionPage.svelte') },
  { path: '/t/:id(#)', load: () => import('$pages/tension/TensionPage.svelte') },
  { path: '/drivers/:id(#)', load: () => import('$pages/tension/DriverPage.svelte') },
  { path: '/proposals/new', load: () => import('$pages/proposal/NewProposalPage.svelte') },
  { path: '/p/:id(#)', load: () => import('$pages/proposal/ProposalPage.svelte') },
  { path: '/decide/:id(#)', load: () => import('$pages/decision/DecisionPage.svelte') },
  { path: '/people', load: () => import('$pages/people/PeoplePage.svelte') },
  { path: '/people/:id(#)', load: () => import('$pages/people/PersonPage.svelte') },
  { path: '/logbook', load: () => import('$pages/logbook/LogbookPage.svelte') },
  { path: '/search', load: () => import('$pages/logbook/SearchPage.svelte') },
  {
    path: '/settings/:section(members|language|organization)?',
    load: () => import('$pages/settings/SettingsPage.svelte'),
  },
  { path: '/api-reference', isOpen: true, load: () => import('$pages/api/ApiPage.svelte') },
  { path: '/start', load: () => import('$pages/start/StartPage.svelte') },
  { path: '/sign-in', isOpen: true, load: () => import('$pages/start/SignInPage.svelte') },
  { path: '/sign-up', isOpen: true, load: () => import('$pages/start/SignUpPage.svelte') },
  { path: '/password', isOpen: true, load: () => import('$pages/start/PasswordPage.svelte') },
  { path: '/invitation', isOpen: true, load: () => import('$pages/start/InvitationPage.svelte') },
];
