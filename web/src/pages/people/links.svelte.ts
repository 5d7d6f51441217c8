import type { InvitationList } from '$lib/api/shapes';
import { directory } from '$lib/directory.svelte';
import { invitationLink } from '../start/invitation';

/** Links given out since this tab was opened: a token is told once, and never again. */
const links = $state<Record<number, string>>({});

export const linkOf = (member: number): string | undefined => links[member];

/** It was revoked. */
export const forgetLink = (member: number) => void delete links[member];

export function rememberLink(member: number, token: string) {
  links[member] = invitationLink(token);
}

/** Who stands here, as after an import, and has neither an account nor a link to come in by. */
export function withoutLink({ items, without_account }: InvitationList) {
  const invited = new Set(items.map(({ member }) => member));
  return [...directory.members.values()].filter(
    ({ id, status }) =>
      (status === 'invited' || without_account.includes(id)) && !invited.has(id) && !linkOf(id),
  );
}
