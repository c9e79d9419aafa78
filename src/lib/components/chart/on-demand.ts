// What a page needs once it leaves the charts and the table it arrived with; loaded on demand.
export { default as Chart } from './Chart.svelte';
export { default as ClaimCard } from './ClaimCard.svelte';
export { default as ClaimTable } from '../claims/ClaimTable.svelte';
export { default as FrontList } from './FrontList.svelte';
export { shade } from './likeness';
export { claimsAt, emphasise, placeIn } from './pointed';
