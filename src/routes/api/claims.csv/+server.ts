import { answer } from '../answer';

export const prerender = true;

export const GET = () => answer('claims.csv');
