import { useEffect, useState } from 'preact/hooks';

function isDark(): boolean {
  const asked = document.documentElement.dataset.theme;
  if (asked === 'light' || asked === 'dark') return asked === 'dark';
  return asked === undefined && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Whether the page is dark now, by the settings or by the device: the drawn things come in two sets. */
export function useDark(): boolean {
  const [dark, setDark] = useState(isDark);
  useEffect(() => {
    const look = () => setDark(isDark());
    const system = matchMedia('(prefers-color-scheme: dark)');
    const attribute = new MutationObserver(look);
    system.addEventListener('change', look);
    attribute.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    look();
    return () => {
      system.removeEventListener('change', look);
      attribute.disconnect();
    };
  }, []);
  return dark;
}
