import { invitationLink } from '../start/invitation';

/** Links given out since this tab was opened: a token is told once, and never again. */
const links = $state<Record<number, string>>({});

export const linkOf = (member: number): string | undefined => links[member];

/** It was revoked. */
export const forgetLink = (member: number) => void delete links[member];

export function rememberLink(member: number, token: string) {
  links[member] = invitationLink(token);
}
