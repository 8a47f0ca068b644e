import type { MarkedToken, Token, Tokens } from 'marked';
import { Spans } from './Spans';
import { Table } from './Table';

interface BlocksProps {
  readonly tokens: readonly Token[];
  /** How many quotes and lists they are in. */
  readonly depth: number;
}

/** What is nested deeper is shown as it is typed. */
const DEEPEST = 8;

/** Paragraphs, lists and the like. */
export function Blocks({ tokens, depth }: BlocksProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place in it.
  return tokens.map((token, at) => <Block key={at} token={token as MarkedToken} depth={depth} />);
}

function Block({ token, depth }: { readonly token: MarkedToken; readonly depth: number }) {
  if (depth > DEEPEST) return token.raw;
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return <Heading {...token} />;
    case 'paragraph':
      return (
        <p>
          <Spans tokens={token.tokens} />
        </p>
      );
    case 'list':
      return <List list={token} depth={depth + 1} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={token.tokens} depth={depth + 1} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'table':
      return <Table table={token} />;
    case 'hr':
      return <hr />;
    case 'html':
      return <p>{token.raw.trim()}</p>;
    default:
      return <Spans tokens={[token]} />;
  }
}

/** A note stands below headings of the page: its own begin at the fourth level. */
function Heading({ depth, tokens }: Tokens.Heading) {
  const Level = `h${Math.min(6, depth + 3)}` as 'h4' | 'h5' | 'h6';
  return (
    <Level>
      <Spans tokens={tokens} />
    </Level>
  );
}

function List({ list, depth }: { readonly list: Tokens.List; readonly depth: number }) {
  const items = list.items.map(({ tokens }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
    <li key={at}>
      <Blocks tokens={tokens} depth={depth} />
    </li>
  ));
  return list.ordered ? <ol start={Number(list.start)}>{items}</ol> : <ul>{items}</ul>;
}
