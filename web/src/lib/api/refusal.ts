import { t } from '$lib/i18n/i18n.svelte';

/** What the API answers instead of doing it: application/problem+json. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  name?: string;
  rule?: string;
  where?: string;
  accepted?: string;
  details?: { name: string; text: string }[];
}

/** A refusal by the server, with the sentence that people read. */
export class Refusal extends Error {
  /** Stable, such as `agreement.review_date_missing`. */
  override readonly name: string;
  readonly status: number;
  /** Invariant of the method, such as `P-IMP-1`; empty if none. */
  readonly rule: string;
  /** JSON pointer to the input that caused it, such as `/content/review_on`; empty if none. */
  readonly where: string;
  /** What would be accepted instead, a sentence; may be empty. */
  readonly accepted: string;
  readonly details: ReadonlyMap<string, string>;

  private constructor(name: string, sentence: string, status: number, problem: ProblemDocument) {
    super(sentence);
    this.name = name;
    this.status = status;
    this.rule = problem.rule ?? '';
    this.where = problem.where ?? '';
    this.accepted = problem.accepted ?? '';
    this.details = new Map((problem.details ?? []).map(({ name, text }) => [name, text]));
  }

  get sentence(): string {
    return this.message;
  }

  /** True if it is about the input at `pointer` or something inside it. */
  isAt(pointer: string): boolean {
    return this.where === pointer || this.where.startsWith(`${pointer}/`);
  }

  static from(problem: ProblemDocument, status: number): Refusal {
    const name = problem.name ?? `http.${status}`;
    return new Refusal(name, problem.title || t('shell.went_wrong'), status, problem);
  }

  static unreachable(): Refusal {
    return new Refusal('network.unreachable', t('shell.unreachable'), 0, {});
  }
}
