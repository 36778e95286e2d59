// The reader's settings, theme and motion: read, set on the document and on the two buttons that change them.
import { STORAGE_KEY } from '$lib/site';
import { strings } from '$lib/ui/strings';

/** 'auto' follows the reader's device. */
export type Theme = 'auto' | 'light' | 'dark';

/** What is stored once the reader changes a setting; if storage is refused it lasts for the visit. */
interface Saved {
  theme?: Theme;
  motion?: boolean;
}

function read(): Saved {
  try {
    return (JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as Saved | null) ?? {};
  } catch {
    return {};
  }
}

/** The stored settings; for those that are not stored, the system's preference. */
export function savedSettings(): { theme: Theme; motion: boolean } {
  const saved = read();
  const wantsMotion = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { theme: saved.theme ?? 'auto', motion: saved.motion ?? wantsMotion };
}

/** Stores a change of the settings. */
export function saveSettings(change: Saved): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...read(), ...change }));
  } catch {
    // Storage refused (a sandboxed frame, a private window): the setting lasts for the visit.
  }
}

/** Labels the buttons of the settings with their state. */
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

/** Applies the settings to the document; the theme 'auto' follows the system. */
export function applySettings({ theme, motion }: { theme: Theme; motion: boolean }): void {
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  const html = document.documentElement;
  html.dataset.theme = dark ? 'dark' : 'light';
  document
    .querySelector('[name=theme-color]')
    ?.setAttribute('content', getComputedStyle(html).getPropertyValue('--paper'));
  html.dataset.motion = motion ? 'full' : 'less';
}
