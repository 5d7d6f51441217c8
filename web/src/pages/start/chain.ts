import type { Submission } from '$lib/api/load.svelte';
import { org } from '$lib/api/session.svelte';
import type { Benefit, DriverText, ProcessForm, ProposalContent } from '$lib/api/shapes';
import type { StartProgress } from './progress.svelte';

const OVERALL = 1;

/**
 * From words to a driver at the top of the overall domain's backlog, by the same steps that take
 * longer otherwise. Stops at a refusal; called again it goes on from there.
 */
export async function describeDriver(
  saving: Submission,
  progress: StartProgress,
  draft: DriverText,
  benefits: Benefit[],
): Promise<boolean> {
  const { keep } = progress;
  if (!progress.now.driver) {
    if (!progress.now.tension) {
      const noted = await saving.post(org('/tensions'), { text: draft.situation });
      if (!noted?.created) return false;
      keep({ tension: noted.created.id });
    }
    const tension = org(`/tensions/${progress.now.tension}`);
    if (!(await saving.put(`${tension}/situation`, { draft }))) return false;
    const answer = { answer: 'yes', benefits };
    if (!(await saving.put(`${tension}/qualification`, answer))) return false;
    const whose = { whose: 'mine', domain: OVERALL };
    const became = await saving.put(`${tension}/assignment`, whose);
    if (!became?.created) return false;
    keep({ driver: became.created.id });
  }
  const driver = org(`/drivers/${progress.now.driver}`);
  if (!(await saving.post(`${driver}/confirmation`, {}))) return false;
  return !!(await saving.put(`${driver}/backlog-item`, { rank: 1 }));
}

/** From words to an open decision; gives back the number of the process, 0 at a refusal. */
export async function startDecision(
  saving: Submission,
  progress: StartProgress,
  driver: number,
  content: ProposalContent,
  form: ProcessForm,
): Promise<number> {
  if (progress.now.proposal) {
    const drafted = org(`/proposals/${progress.now.proposal}`);
    const revised = await saving.post(`${drafted}/revisions`, { content });
    if (!revised) return 0;
  } else {
    const body = { driver, target: { target_kind: 'new_agreement' }, content };
    const drafted = await saving.post(org('/proposals'), body);
    if (!drafted?.created) return 0;
    progress.keep({ proposal: drafted.created.id });
  }
  const proposal = org(`/proposals/${progress.now.proposal}`);
  const shared = await saving.post(`${proposal}/sharing`, {});
  if (!shared && saving.refusal?.name !== 'proposal.is_shared') return 0;
  const started = await saving.post(`${proposal}/processes`, { form });
  return started?.created?.id ?? 0;
}
