export { linked, type Standing } from '../chart/marks';
