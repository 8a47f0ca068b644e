export * from './counts';
export * from './figureText';
export * from './layouts';
export * from './look';
export * from './pairs';
export * from './passing';
export * from './questions';
export * from './regions';
