import { Component, type ReactNode } from 'react';
import { PartFailure } from './PartFailure';

/** Keeps a failure to render inside one part of the page, says it there, and renders the part anew when asked. */
export class PartBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <PartFailure reason="broken" onRetry={() => this.setState({ hasFailed: false })} />;
  }
}
