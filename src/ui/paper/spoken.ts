/** Attributes of a drawn thing: with a label it is an image with that name, without one it is decoration. */
export function spoken(label: string | undefined): { role: 'img'; 'aria-label': string } | { 'aria-hidden': 'true' } {
  return label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' };
}
