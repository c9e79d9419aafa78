/** Measures the built site beside a reference page; the measures are kept with the tests. */
export { run as main } from '../../tests/bench/run';
