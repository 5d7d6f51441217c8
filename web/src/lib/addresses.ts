const PREFIX: Record<string, string> = {
  domain: '/d/',
  agreement: '/a/',
  driver: '/drivers/',
  proposal: '/p/',
  process: '/decide/',
  tension: '/t/',
  member: '/people/',
};

/** Where the thing that the API calls so is shown; undefined if it has no page of its own. */
export function addressOf(noun: string | undefined, number: number | undefined) {
  const prefix = noun && PREFIX[noun];
  return prefix && number ? `${prefix}${number}` : undefined;
}
