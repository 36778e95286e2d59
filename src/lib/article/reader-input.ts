import type { Day } from '$lib/content/types';
import { dayOf } from '$lib/scene/day';
import { day as dayText } from '$lib/ui/format';

/** What a reader can do on the page. */
interface ReaderActions {
  toggleMotion: () => void;
  nextTheme: () => void;
  /** Opens the note of a mark; false if the notes have not been loaded. */
  openNote: (mark: HTMLElement | SVGElement) => boolean;
  chooseClaimant: (id: string) => void;
  chooseDay: (day: Day) => void;
  /** Goes to the next step or the one before. */
  stepBy: (by: 1 | -1) => void;
}

/** Handlers for the window and the document: the controls are part of the prerendered page, outside the reader. */
export function inputHandlers(actions: ReaderActions) {
  return {
    click(event: MouseEvent): void {
      const target = event.target instanceof Element ? event.target : null;
      const setting = target?.closest<HTMLElement>('[data-set]')?.dataset.set;
      if (setting === 'motion') actions.toggleMotion();
      if (setting === 'theme') actions.nextTheme();
      const mark = target?.closest<HTMLElement | SVGElement>('a.mark[data-note]');
      // With such a key the link opens elsewhere, as any link does.
      if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
      if (actions.openNote(mark)) event.preventDefault();
    },
    change({ target }: Event): void {
      if (target instanceof HTMLInputElement && target.name === 'whose') actions.chooseClaimant(target.value);
    },
    input({ target }: Event): void {
      if (!(target instanceof HTMLInputElement) || target.name !== 'explore-day') return;
      const day = dayOf(Number(target.value));
      actions.chooseDay(day);
      const output = target.nextElementSibling;
      if (output) output.textContent = dayText(day);
      target.setAttribute('aria-valuetext', dayText(day));
    },
    keydown(event: KeyboardEvent): void {
      const typing = event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
      if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'j') actions.stepBy(1);
      if (event.key === 'k') actions.stepBy(-1);
    }
  };
}
