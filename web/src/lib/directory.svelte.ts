import { load } from '$lib/api/load.svelte';
import { org, session } from '$lib/api/session.svelte';
import type {
  DomainKind, Id, MapDomain, MapView, MemberLine, MemberStatus, OrganizationView, Page,
} from '$lib/api/shapes';
import { relabelCircle, t } from '$lib/i18n/i18n.svelte';
import { past } from '$lib/past.svelte';
import { named, notYetIn, type Person } from '$lib/people';

/** The id of the overall domain. */
export const OVERALL = 1;

interface Directory {
  members: Map<Id, Person>;
  domains: Map<Id, MapDomain>;
  organization: OrganizationView | undefined;
  domainsAreRead: boolean;
  foundedAt: string | undefined;
  hasNoSuchDay: boolean;
}

let held = $state.raw<Directory>({
  members: new Map(),
  domains: new Map(),
  organization: undefined,
  domainsAreRead: false,
  foundedAt: undefined,
  hasNoSuchDay: false,
});

/** Names that nearly every page needs: the people, the domains and the organization itself. */
export const directory = {
  get members() {
    return held.members;
  },
  get domains() {
    return held.domains;
  },
  get organization() {
    return held.organization;
  },
  get domainsAreRead() {
    return held.domainsAreRead;
  },
  /** Known on any day, also on one before it. */
  get foundedAt() {
    return held.foundedAt;
  },
  /** The day that the address asks for lies before the organization, or is still to come. */
  get hasNoSuchDay() {
    return !!past.day && held.hasNoSuchDay;
  },
};

const byId = <T extends { id: Id }>(items: T[] = []) => new Map(items.map((one) => [one.id, one]));

/** What the server says of a day on which there is nothing to show. */
const outside = ['organization.not_found', 'request.moment_is_to_come'];

/** Keeps the directory current. Called once, by the frame, while it is being set up. */
export function keepDirectory() {
  const inside = (path: string) => () => (session.organization ? org(path) : null);
  // Who came later is named in what is read of an earlier day all the same.
  const members = load<Page<MemberLine>>(inside('/members'), { isNow: true });
  const domains = load<MapView>(inside('/domains?view=map'));
  const organization = load<OrganizationView>(inside(''));
  const present = load<OrganizationView>(() => (past.day ? inside('')() : null), { isNow: true });
  $effect(() => {
    held = {
      members: byId(members.data?.items.map(named)),
      domains: byId(domains.data?.domains),
      organization: organization.data,
      domainsAreRead: domains.data !== undefined,
      foundedAt: (organization.data ?? present.data)?.profile.founded_at,
      hasNoSuchDay: outside.includes(domains.refusal?.name ?? ''),
    };
  });
  $effect(() => relabelCircle(organization.data?.profile.circle_term ?? ''));
}

/** What a member is called; "somebody" until that is read. */
export const personName = (id: Id | undefined) =>
  (id && held.members.get(id)?.name) || t('shell.somebody');

/** The name of a domain; empty while it is unknown. */
export const domainName = (id: Id | undefined) => (id && held.domains.get(id)?.name) || '';

export const kindName = (kind: DomainKind) => t(`terms.kind_${kind}`);

/** From the outermost domain to this one. */
export function domainPath(id: Id): MapDomain[] {
  const path: MapDomain[] = [];
  let domain = held.domains.get(id);
  while (domain && path.length < 64) {
    path.unshift(domain);
    domain = domain.parent ? held.domains.get(domain.parent) : undefined;
  }
  return path;
}

/** In the overall domain all members may decide together, whoever looks after it. */
export const isGovernedByAll = ({ parent }: { parent?: Id }) =>
  !parent && held.organization?.profile.overall_delegator === 'everyone';

/** Whether the reader may act for the overall domain now: nobody does so on a day in the past. */
export const actsForAll = () => !past.day && !!held.organization?.governs_overall;

/** Kinds whose holders decide elsewhere: their delegator governs them. */
const governedAbove: DomainKind[] = ['helping_team', 'open_team'];

/** How many will decide in a domain once they have come in; of an earlier day it is unknown. */
export function yetToDecide(id: Id) {
  const domain = held.domains.get(id);
  if (!domain || past.day || governedAbove.includes(domain.kind)) return { n: 0, all: 0 };
  const isEverybodys = isGovernedByAll(domain) || (!domain.parent && domain.vacant);
  return notYetIn(held.members.values(), isEverybodys ? undefined : id);
}

/** Who is here before who is not, and otherwise as they were. */
export function hereFirst(ids: Id[]): Id[] {
  const isOut = (id: Id) => held.members.get(id)?.status === 'invited';
  return ids.toSorted((one, other) => +isOut(one) - +isOut(other));
}

/** The domains that somebody decides in: the overall one too where all members do. */
export function domainsOf({ status, domains }: Pick<MemberLine, 'status' | 'domains'>): Id[] {
  const isInAll = status === 'active' && isGovernedByAll({}) && !domains.includes(OVERALL);
  return isInAll ? [OVERALL, ...domains] : domains;
}

/** Options for a `<Select>` of domains, indented by depth, without what was dissolved. */
export function domainOptions(): { value: Id; label: string }[] {
  const inside = new Map<Id, MapDomain[]>();
  for (const domain of held.domains.values()) {
    const parent = domain.parent ?? 0;
    inside.set(parent, [...(inside.get(parent) ?? []), domain]);
  }
  const options: { value: Id; label: string }[] = [];
  const add = (parent: Id, depth: number) => {
    for (const domain of inside.get(parent) ?? []) {
      if (domain.stage === 'dissolved') continue;
      options.push({ value: domain.id, label: `${'  '.repeat(depth)}${domain.name}` });
      add(domain.id, depth + 1);
    }
  };
  add(0, 0);
  return options;
}

/** Options for a `<Select>` of people, by name: who takes part or is about to. */
export function memberOptions(...among: MemberStatus[]): { value: Id; label: string }[] {
  const wanted = among.length ? among : ['active', 'invited'];
  return [...held.members.values()]
    .filter(({ status }) => wanted.includes(status))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name }) => ({ value: id, label: name }));
}
