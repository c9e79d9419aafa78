export { claimAddress } from '../chart/address';
