import type { Argument } from '$lib/api/shapes';
import { personName } from '$lib/directory.svelte';
import { t } from '$lib/i18n/i18n.svelte';
import { authorsOf } from './room';

export const namesOf = (argument: Argument) => authorsOf(argument).map(personName).join(', ');

/** What an argument is called: what it is by now, and whose. */
export function titleOf(argument: Argument): string {
  const name = namesOf(argument);
  if (argument.about === 'argument') return t('decision.disagreement_of', { name });
  if (argument.stage === 'qualified') return t('decision.objection_of', { name });
  return t('decision.possible_objection_of', { name });
}
