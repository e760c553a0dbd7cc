// The colours of the look, and the paper and ink of the light and of the dark.
export const INK = '#1F1D1A';
export const PAPER = '#FBF7EF';
export const WHITE = '#FFFFFF';
export const SHEET = '#FFFDF8';

export const NOTES = { yellow: '#FCE7BC', blue: '#CFE8F7', green: '#BDE5D6', salmon: '#F6CFB8', plum: '#E9D3E1' };
export const CLOTH = { denim: '#8FBADA', tan: '#D9B98B', grey: '#C9C2B4', sand: '#E9CF9F', slate: '#B4C0CC' };
export const METAL = '#9AA3AD';

/** Skin in five steps; the darker ones a little lighter than life, so that ink faces stay readable. */
export const SKIN = { rose: '#FFDBB4', light: '#F3C9A5', warm: '#EDB98A', tan: '#D08B5B', brown: '#A56A42', deep: '#8F5A38' };
export const HAIR = {
  brown: '#7A4E2D',
  ginger: '#D98A4A',
  auburn: '#96482C',
  grey: '#DAD6CC',
  steel: '#B9B5AB',
  fawn: '#A8703F',
};
