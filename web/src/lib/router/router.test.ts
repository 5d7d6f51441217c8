import { beforeEach, describe, expect, it, vi } from 'vitest';
import { match, type PageComponent } from './match';
import { chooseOrganization, session } from '../api/session.svelte';
import { nameOrganization, navigate, router, setQuery, startRouter } from './router.svelte';

const routes = [
  { path: '/' },
  { path: '/tensions/new' },
  { path: '/tensions/:id' },
  { path: '/d/:id/:tab(agreements|people)?' },
  { path: '/a/:id/v/:n' },
  { path: '/drivers/:id(#)' },
];
const found = (path: string) => {
  const { route, params } = match(routes, path) ?? {};
  return route && { path: route.path, params };
};

describe('match', () => {
  it('finds the first route that fits, with its parameters', () => {
    expect(found('/')).toEqual({ path: '/', params: {} });
    expect(found('/tensions/new')).toEqual({ path: '/tensions/new', params: {} });
    expect(found('/tensions/12/')).toEqual({ path: '/tensions/:id', params: { id: '12' } });
    expect(found('/a/3/v/2')?.params).toEqual({ id: '3', n: '2' });
  });

  it('takes an optional segment, but only the words it names', () => {
    expect(found('/d/4')?.params).toEqual({ id: '4' });
    expect(found('/d/4/people')?.params).toEqual({ id: '4', tab: 'people' });
    expect(found('/d/4/elsewhere')).toBeUndefined();
    expect(found('/d/4/people/more')).toBeUndefined();
  });

  it('takes only a number where one is wanted', () => {
    expect(found('/drivers/12')?.params).toEqual({ id: '12' });
    for (const other of ['x', '1x', '-1', '1.5', '9'.repeat(16)]) {
      expect(found(`/drivers/${other}`)).toBeUndefined();
    }
  });

  it('reads what is written with percent signs, and survives broken ones', () => {
    expect(found('/tensions/a%20b')?.params).toEqual({ id: 'a b' });
    expect(found('/tensions/%E0%A4%A')?.params).toEqual({ id: '%E0%A4%A' });
  });

  it('has the same key for the tabs of one thing, and another for another thing', () => {
    const key = (path: string) => match(routes, path)?.key;
    expect(key('/d/4')).toBe(key('/d/4/people'));
    expect(key('/d/4')).not.toBe(key('/d/5'));
    expect(key('/tensions/new')).not.toBe(key('/tensions/1'));
  });
});

describe('router', () => {
  const page = (() => {}) as unknown as PageComponent;
  const table = routes.map(({ path }) => ({ path, load: async () => ({ default: page }) }));
  let stop = () => {};

  beforeEach(async () => {
    stop();
    vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
    history.replaceState(null, '', '/');
    const main = document.createElement('main');
    main.append(document.createElement('h1'));
    document.body.replaceChildren(main);
    stop = startRouter(table);
    await vi.waitFor(() => expect(router.path).toBe('/'));
  });

  it('shows an address and moves the focus to the heading', async () => {
    await navigate('/d/4/people?x=1');
    expect(router.params).toEqual({ id: '4', tab: 'people' });
    expect(router.query.get('x')).toBe('1');
    expect(router.page).toBe(page);
    expect(document.activeElement?.tagName).toBe('H1');
    expect(location.pathname).toBe('/d/4/people');
  });

  it('has another query of the same page at once, so that two quick keys both count', async () => {
    await navigate('/d/4');
    void setQuery({ x: '1' });
    expect(router.query.get('x')).toBe('1');
    void setQuery({ y: '2' });
    expect(location.search).toBe('?x=1&y=2');
  });

  it('has no page where nothing has that address', async () => {
    await navigate('/nowhere');
    expect(router.page).toBeNull();
    expect(router.key).not.toBe('');
  });

  it('follows links of this app and leaves others alone', async () => {
    for (const [id, href] of [['in', '/d/7'], ['out', 'http://else/']]) {
      document.body.append(Object.assign(document.createElement('a'), { id, href }));
    }
    const isTakenOver = (id: string, init: MouseEventInit = {}) => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
      document.getElementById(id)!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isTakenOver('out')).toBe(false);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      expect(isTakenOver('in', { [key]: true })).toBe(false);
    }
    expect(isTakenOver('in', { button: 1 })).toBe(false);
    expect(isTakenOver('in')).toBe(true);
    await vi.waitFor(() => expect(router.path).toBe('/d/7'));
  });

  it('changes the query in place, without another entry in the history', async () => {
    await navigate('/d/4');
    const length = history.length;
    await setQuery({ view: 'list', d: '3' });
    expect(location.search).toBe('?view=list&d=3');
    await setQuery({ d: null });
    expect(location.search).toBe('?view=list');
    expect(history.length).toBe(length);
  });

  it('says in the address of which organization it is, and goes by what it says', async () => {
    chooseOrganization('de-linden');
    await navigate('/d/4');
    expect(location.search).toBe('?in=de-linden');
    await navigate('/d/4?in=het-plein');
    expect(session.organization).toBe('het-plein');
    await navigate('/tensions/9');
    expect(location.search).toBe('?in=het-plein');
    history.replaceState(history.state, '', '/tensions/9');
    await setQuery({ x: '1' });
    nameOrganization();
    expect(location.search).toContain('in=het-plein');
    chooseOrganization('');
  });

  it('gives a link that is opened elsewhere the organization', async () => {
    chooseOrganization('de-linden');
    const link = Object.assign(document.createElement('a'), { href: '/a/3#text' });
    document.body.append(link);
    link.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    expect(link.getAttribute('href')).toBe('/a/3?in=de-linden#text');
    chooseOrganization('');
  });

  it('goes back', async () => {
    await navigate('/d/4');
    await navigate('/tensions/9');
    history.back();
    await vi.waitFor(() => expect(router.path).toBe('/d/4'));
  });
});
