import { Component, type ReactNode } from "react";

interface ViewBoundaryProps {
  /** When this changes, a view that failed is tried again. */
  readonly resetKey: string;
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly failure: { readonly error: unknown; readonly resetKey: string } | null;
}

/** Keeps an error in one view from taking the others down, and shows something in its place. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  static getDerivedStateFromError(error: unknown): Partial<ViewBoundaryState> {
    return { failure: { error, resetKey: "" } };
  }

  override readonly state: ViewBoundaryState = { failure: null };

  override componentDidUpdate({ resetKey }: ViewBoundaryProps) {
    if (this.state.failure !== null && resetKey !== this.props.resetKey) this.retry();
  }

  readonly retry = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.fallback(failure.error, this.retry);
  }
}
