export * from './Bar';
export * from './FamilyDot';
export * from './Icon';
export * from './SidePage';
export * from './Splitter';
export * from './useMediaQuery';
export * from './useStored';
export * from './useTheme';
