// What a comparison needs once there are papers to compare; loaded on demand.
export { sideBySide } from '../../compare/side-by-side';
export { onOnePage } from './one-page';
export { default as SideBySide } from './SideBySide.svelte';
