import { MediaQuery } from 'svelte/reactivity';

/** One column and a bar at the bottom: phones, and narrow windows. */
export const narrow = new MediaQuery('width < 52rem');

/** What stands beside something in wide windows stands below it, or in another part of the page. */
export const stacked = new MediaQuery('width < 62rem');
