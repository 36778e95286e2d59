// Types of the parts of scrollama that the reader uses: the package has none.
declare module 'scrollama' {
  interface Progress {
    element: HTMLElement;
    index: number;
    progress: number;
    direction: 'up' | 'down';
  }
  interface Scroller {
    setup(options: { step: HTMLElement[]; offset?: string; progress?: boolean; threshold?: number }): Scroller;
    onStepProgress(call: (response: Progress) => void): Scroller;
    onStepEnter(call: (response: Omit<Progress, 'progress'>) => void): Scroller;
    onStepExit(call: (response: Omit<Progress, 'progress'>) => void): Scroller;
    offset(px: string): Scroller;
    destroy(): void;
  }
  export default function scrollama(): Scroller;
}
