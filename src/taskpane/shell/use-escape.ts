import { useEffect } from 'react';

/**
 * Esc leads back, wherever the focus is: while a screen is loaded or read, what had the focus is gone and
 * what takes it is not there yet.
 */
export function useEscape(back: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [back]);
}
