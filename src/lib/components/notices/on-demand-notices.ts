// What few readers meet: notices, the pinned claim, pinned data, ticked papers. Loaded when there is one.
export { default as CompareTray } from '../compare/CompareTray.svelte';
export { default as NothingMatches } from '../explore/NothingMatches.svelte';
export { default as Notices } from './Notices.svelte';
export { default as PinnedClaim } from '../claims/PinnedClaim.svelte';
