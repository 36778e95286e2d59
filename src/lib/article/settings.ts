import { strings } from '$lib/ui/strings';

/** Settings the reader may change. Written to storage only then; where storage is refused they last for the visit. */
export type Theme = 'auto' | 'light' | 'dark';
const KEY = 'four-hours';

interface Saved {
  theme?: Theme;
  motion?: boolean;
}

function read(): Saved {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? '{}') as Saved | null) ?? {};
  } catch {
    return {};
  }
}

/** What the reader has chosen before, or the system's wish. */
export function savedSettings(): { theme: Theme; motion: boolean } {
  const saved = read();
  const wantsMotion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { theme: saved.theme ?? 'auto', motion: saved.motion ?? wantsMotion };
}

/** Keeps a choice and puts it on the document. */
export function saveSettings(change: Saved): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...read(), ...change }));
  } catch {
    // Storage refused (a sandboxed frame, a private window): the setting lasts for the visit.
  }
}

/** Writes the settings on the buttons that change them. */
export function nameSettings({ theme, motion }: { theme: Theme; motion: boolean }): void {
  const words = strings.story;
  for (const button of document.querySelectorAll<HTMLElement>('[data-set]')) {
    const isMotion = button.dataset.set === 'motion';
    button.textContent = isMotion
      ? `${words.motion} ${motion ? words.on : words.off}`
      : `${words.theme} ${words.themes[theme]}`;
    if (isMotion) button.setAttribute('aria-pressed', String(motion));
  }
}

/** The theme in force: the choice, or the system's. */
export function applySettings({ theme, motion }: { theme: Theme; motion: boolean }): void {
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const html = document.documentElement;
  html.dataset.theme = dark ? 'dark' : 'light';
  document
    .querySelector('[name=theme-color]')
    ?.setAttribute('content', getComputedStyle(html).getPropertyValue('--paper'));
  html.dataset.motion = motion ? 'full' : 'less';
}
