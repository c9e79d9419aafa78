import { answer } from '../answer.server';

export const prerender = true;

export const GET = () => answer('claims.csv');
