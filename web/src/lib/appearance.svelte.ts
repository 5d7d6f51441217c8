export type Theme = 'system' | 'light' | 'dark';
export type Density = 'comfortable' | 'compact';

const state = $state<{ theme: Theme; density: Density }>({
  theme: (localStorage.getItem('kring.theme') as Theme | null) ?? 'system',
  density: (localStorage.getItem('kring.density') as Density | null) ?? 'comfortable',
});

function apply() {
  const { dataset } = document.documentElement;
  if (state.theme === 'system') delete dataset.theme;
  else dataset.theme = state.theme;
  dataset.density = state.density;
}

/** How this device shows the app; setting one keeps it. */
export const appearance = {
  get theme() {
    return state.theme;
  },
  set theme(theme: Theme) {
    state.theme = theme;
    localStorage.setItem('kring.theme', theme);
    apply();
  },
  get density() {
    return state.density;
  },
  set density(density: Density) {
    state.density = density;
    localStorage.setItem('kring.density', density);
    apply();
  },
};

apply();
