export { Routes } from './Routes';
