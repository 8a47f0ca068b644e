import { useMemo } from 'react';
import { useAsync } from '../hooks/useAsync';
import { isRead } from './hasMarkup';

const loadPlainText = async () => (await import('./Markdown')).plainText;

/** A text of Markdown without its signs, to be heard; empty until that is loaded, as it is typed where it cannot be. */
export function usePlainText(text: string): string {
  const isMarkdown = isRead(text);
  const { status, value: read } = useAsync(loadPlainText, 'words', isMarkdown);
  return useMemo(() => {
    if (!isMarkdown || status === 'failed') return text;
    return read?.(text) ?? '';
  }, [text, isMarkdown, status, read]);
}
