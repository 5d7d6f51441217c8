import type { Component } from 'svelte';

export type Params = Record<string, string>;
/** A page gets its parameters, if it wants them; those of optional segments may be missing. */
export type PageComponent = Component<{ params: Params }> | Component<Record<string, never>>;

export interface RouteDefinition {
  /**
   * Such as `/d/:id/:tab?`; `:tab(agreements|people)?` takes only those words, `:id(#)` only a
   * number, so that no page asks for a thing that can have no such name.
   */
  path: string;
  load: () => Promise<{ default: PageComponent }>;
  /** Shown without the frame of navigation, to somebody who may not be signed in. */
  isOpen?: boolean;
}

export interface Match<R extends { path: string }> {
  route: R;
  params: Params;
  /** Changes when another thing is shown, not when only an optional part of it is. */
  key: string;
}

const SEGMENT = /^:(\w+)(?:\(([\w|-]+|#)\))?(\?)?$/;
/** Not longer than what a number holds exactly. */
const NUMBER = /^\d{1,15}$/;

const isOneOf = (words: string, found: string) =>
  words === '#' ? NUMBER.test(found) : words.split('|').includes(found);

function matchSegments(pattern: string[], path: string[]): Params | null {
  const params: Params = {};
  for (const [at, segment] of pattern.entries()) {
    const found = path[at];
    const [, name, words, optional] = SEGMENT.exec(segment) ?? [];
    if (!name) {
      if (found !== segment) return null;
    } else if (found === undefined) {
      if (!optional) return null;
    } else {
      if (words && !isOneOf(words, found)) return null;
      params[name] = found;
    }
  }
  return path.length > pattern.length ? null : params;
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The first route whose path fits, with what its `:name` segments stand for. */
export function match<R extends { path: string }>(routes: R[], pathname: string): Match<R> | null {
  const path = segments(pathname).map(decoded);
  for (const route of routes) {
    const pattern = segments(route.path);
    const params = matchSegments(pattern, path);
    if (!params) continue;
    const lasting = pattern.filter((segment) => !segment.endsWith('?')).length;
    return { route, params, key: `${route.path} ${path.slice(0, lasting).join('/')}` };
  }
  return null;
}
