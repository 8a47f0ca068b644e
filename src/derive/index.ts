export * from './counts';
export * from './figureText';
export * from './pairs';
export * from './passing';
