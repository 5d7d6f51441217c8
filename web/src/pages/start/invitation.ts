const KEPT = 'kring.invitation';

/** An address of this app, never of another one. */
export function pathFrom(asked: string | null): string {
  const isInside = asked?.startsWith('/') && !asked.startsWith('//') && !asked.includes('\\');
  return isInside && asked ? asked : '/';
}

export const keepInvitation = (token: string) => sessionStorage.setItem(KEPT, token);

/**
 * The token of the link that was followed. It stands behind the `#`, so no server log ever has it;
 * this tab remembers it while somebody signs in on the way.
 */
export function invitationToken(hash: string): string {
  const fromLink = decodeURIComponent(hash.replace(/^#/, ''));
  if (fromLink) keepInvitation(fromLink);
  return fromLink || (sessionStorage.getItem(KEPT) ?? '');
}

export const forgetInvitation = () => sessionStorage.removeItem(KEPT);

/** The link to hand to somebody. */
export const invitationLink = (token: string) =>
  `${location.origin}/invitation#${encodeURIComponent(token)}`;
