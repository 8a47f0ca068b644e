import { Component, type ReactNode } from 'react';

interface LoadBoundaryProps {
  /** What is being loaded: once it is something else, it is tried again. */
  attempt: unknown;
  fallback: ReactNode;
  children: ReactNode;
}

interface LoadBoundaryState {
  attempt: unknown;
  failed: boolean;
}

/** Shows the fallback in place of its children when what they wait for could not be loaded. */
export class LoadBoundary extends Component<LoadBoundaryProps, LoadBoundaryState> {
  override state: LoadBoundaryState = { attempt: this.props.attempt, failed: false };

  static getDerivedStateFromError(): Partial<LoadBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ attempt }: LoadBoundaryProps, state: LoadBoundaryState) {
    return attempt === state.attempt ? null : { attempt, failed: false };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
