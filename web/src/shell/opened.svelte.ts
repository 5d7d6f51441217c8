export type Overlay = 'palette' | 'tension' | 'shortcuts' | 'more' | 'sign_out';

const state = $state<{ overlay: Overlay | null }>({ overlay: null });

/** Which of the overlays of the frame is open: one at most. */
export const opened = {
  is: (overlay: Overlay) => state.overlay === overlay,
  show: (overlay: Overlay) => (state.overlay = overlay),
  close: (overlay: Overlay) => {
    if (state.overlay === overlay) state.overlay = null;
  },
};

/** Lets people note a tension from anywhere, such as an empty state that leads there. */
export const noteTension = () => opened.show('tension');
