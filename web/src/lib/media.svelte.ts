import { MediaQuery } from 'svelte/reactivity';

/** One column and a bar at the bottom: phones, and narrow windows. */
export const narrow = new MediaQuery('width < 52rem');
