import type { Benefit, DriverText } from '$lib/api/shapes';

/** A driver's words while they are being written: nothing is missing, only empty. */
export type Words = Required<DriverText>;

export const noWords = (): Words => ({
  title: '',
  situation: '',
  effect: '',
  effect_kind: 'current',
  relevance: '',
  need: '',
  impact: '',
});

export const wordsOf = (text: DriverText | undefined): Words => ({ ...noWords(), ...text });

/** As the API takes them: what is empty is left out, and so is what this model does not ask for. */
export function textOf(words: Words, asksNeed: boolean): DriverText {
  const text: DriverText = {
    title: words.title.trim(),
    situation: words.situation.trim(),
    effect: words.effect.trim(),
    effect_kind: words.effect_kind,
  };
  if (words.relevance.trim()) text.relevance = words.relevance.trim();
  if (asksNeed && words.need.trim()) text.need = words.need.trim();
  if (asksNeed && words.impact.trim()) text.impact = words.impact.trim();
  return text;
}

export const benefits: Benefit[] = ['value', 'less_waste', 'avoided_harm'];
