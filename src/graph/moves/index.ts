export * from './findMoves';
export * from './judge';
export * from './within';
