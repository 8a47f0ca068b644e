export * from './FamilyDot';
export * from './Icon';
export * from './Splitter';
export * from './useMediaQuery';
export * from './useStored';
export * from './useTheme';
