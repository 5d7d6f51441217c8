import BookOpen from '@lucide/svelte/icons/book-open';
import FileCheck from '@lucide/svelte/icons/file-check';
import House from '@lucide/svelte/icons/house';
import ListTodo from '@lucide/svelte/icons/list-todo';
import MapIcon from '@lucide/svelte/icons/map';
import Settings from '@lucide/svelte/icons/settings';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';

type Icon = Component<{ size?: number | string; 'aria-hidden'?: 'true' }>;

export interface Place {
  href: string;
  name:
    | 'shell.today'
    | 'shell.map'
    | 'shell.backlog'
    | 'shell.agreements'
    | 'shell.logbook'
    | 'shell.people'
    | 'shell.settings';
  icon: Icon;
  /** After G. */
  letter: string;
  /** Addresses that belong to it, besides its own. */
  also: string[];
}

/** The main places, in the order of the sidebar. */
export const places: Place[] = [
  { href: '/', name: 'shell.today', icon: House, letter: 'h', also: ['/t/', '/decide/'] },
  { href: '/map', name: 'shell.map', icon: MapIcon, letter: 'm', also: ['/d/'] },
  {
    href: '/backlog',
    name: 'shell.backlog',
    icon: ListTodo,
    letter: 'b',
    also: ['/drivers/', '/p/'],
  },
  { href: '/agreements', name: 'shell.agreements', icon: FileCheck, letter: 'a', also: ['/a/'] },
  { href: '/logbook', name: 'shell.logbook', icon: BookOpen, letter: 'l', also: ['/search'] },
  { href: '/people', name: 'shell.people', icon: Users, letter: 'p', also: ['/people/'] },
  { href: '/settings', name: 'shell.settings', icon: Settings, letter: 's', also: ['/settings/'] },
];

export const isAt = (place: Place, path: string) =>
  path === place.href || place.also.some((prefix) => path.startsWith(prefix));
