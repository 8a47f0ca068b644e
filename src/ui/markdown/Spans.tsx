import type { MarkedToken, Token } from 'marked';
import { MarkdownLink } from './MarkdownLink';

/** What stands within a line. */
export function Spans({ tokens }: { readonly tokens: readonly Token[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place in it.
  return tokens.map((token, at) => <Span key={at} token={token as MarkedToken} />);
}

function Span({ token }: { readonly token: MarkedToken }) {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Spans tokens={token.tokens} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Spans tokens={token.tokens} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Spans tokens={token.tokens} />
        </del>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ ';
    case 'link':
      return (
        <MarkdownLink {...token}>
          <Spans tokens={token.tokens} />
        </MarkdownLink>
      );
    // Nothing is fetched: what was meant to be a picture is a link to it.
    case 'image':
      return <MarkdownLink {...token}>{token.text || token.href}</MarkdownLink>;
    case 'text':
      return token.tokens ? <Spans tokens={token.tokens} /> : token.text;
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}
