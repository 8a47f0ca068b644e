export * from './deadEnds';
export * from './gaps';
