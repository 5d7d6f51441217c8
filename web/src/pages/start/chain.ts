import { get } from '$lib/api/client';
import type { Submission } from '$lib/api/load.svelte';
import { org } from '$lib/api/session.svelte';
import type {
  Benefit, DriverText, DriverView, ProcessForm, ProposalContent, ProposalLine,
} from '$lib/api/shapes';
import type { StartProgress } from './progress.svelte';

const OVERALL = 1;

/** What is needed, where it stands by itself and not in the words of the driver. */
export interface Need {
  text: string;
  anticipated_impact: string;
}

/**
 * Over the steps between a driver that arrived and one whose requirement is determined, from where
 * it is. Alone one decides; among several it is put before all of them.
 */
export async function determineNeed(
  saving: Submission,
  driver: number,
  need: Need | undefined,
): Promise<boolean> {
  const path = org(`/drivers/${driver}`);
  const view = await saving.run(() => get<DriverView>(path));
  if (!view) return false;
  let { stage } = view.driver;
  if (stage === 'in_inbox') {
    if (!(await saving.post(`${path}/confirmation`, {}))) return false;
    stage = 'confirmed';
  }
  if (stage === 'confirmed') {
    if (!(await saving.put(`${path}/backlog-item`, { rank: 1 }))) return false;
    stage = 'prioritized';
  }
  if (!need) return true;
  if (stage === 'prioritized') {
    if (!(await saving.post(`${path}/response`, {}))) return false;
    stage = 'determining';
  }
  if (stage !== 'determining' || lastNeed(view)) return true;
  return !!(await saving.post(`${path}/requirements`, need));
}

/** The requirement that stands or is being decided; one that nobody agreed to counts no more. */
export function lastNeed(view: DriverView) {
  const last = view.requirements.at(-1);
  const isAsked = view.proposals.some(
    ({ id, stage }) => id === last?.proposal && stage === 'in_decision',
  );
  return last && (isAsked || last.stage === 'accepted') ? last : undefined;
}

/** The process in which the requirement is decided; undefined if none is. */
export const needProcess = (view: DriverView) =>
  view.proposals.find(
    ({ target_kind, stage }) => target_kind === 'requirement' && stage === 'in_decision',
  )?.process;

/** The first decision that was begun: with it the start is over. What is needed only leads to it. */
export const decidedOf = (proposals: ProposalLine[] | undefined) =>
  proposals?.find(({ process, target_kind }) => process && target_kind !== 'requirement');

/**
 * From words to a driver at the top of the overall domain's backlog, by the same steps that take
 * longer otherwise. Stops at a refusal; called again it goes on from there.
 */
export async function describeDriver(
  saving: Submission,
  progress: StartProgress,
  draft: DriverText,
  benefits: Benefit[],
  need: Need | undefined,
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
  return determineNeed(saving, progress.now.driver, need);
}

/**
 * From words to an open decision; gives back the number of the process, 0 at a refusal. Called again
 * it goes on from where it stopped.
 */
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
    if (!revised && saving.refusal?.name !== 'proposal.is_unchanged') return 0;
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
