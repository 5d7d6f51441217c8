export interface ToastMessage {
  id: number;
  text: string;
  /** Where to go on from here. */
  link?: { href: string; text: string };
}

const SHOWN_FOR = 8_000;
const state = $state<{ toasts: ToastMessage[] }>({ toasts: [] });
let last = 0;

export const toasts = () => state.toasts;

export function dismiss(id: number) {
  state.toasts = state.toasts.filter((toast) => toast.id !== id);
}

/** Says for a while what was done; it is read out too. Refusals do not belong here. */
export function say(text: string, link?: ToastMessage['link']) {
  const id = ++last;
  state.toasts = [...state.toasts.slice(-2), { id, text, link }];
  setTimeout(() => dismiss(id), SHOWN_FOR);
}
