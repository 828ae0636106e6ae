export { positionsIn, type Position } from '../document/positions.ts';
