export * from './counts';
export * from './figureText';
export * from './look';
export * from './pairs';
export * from './passing';
