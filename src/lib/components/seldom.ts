// What few readers meet: notices, the pinned claim, ticked papers. Loaded when there is one.
export { default as CompareTray } from './CompareTray.svelte';
export { default as Ignored } from './Ignored.svelte';
export { default as NothingMatches } from './NothingMatches.svelte';
export { default as PinnedClaim } from './PinnedClaim.svelte';
