// Packs pictures into one sheet, shelf by shelf, the tallest first.

const GAP = 2;

/** Places `{ name, width, height }` on a sheet `width` pixels wide; returns the spots and the sheet's height. */
export function packShelves(pictures, width) {
  const order = [...pictures].sort((a, b) => b.height - a.height || b.width - a.width || (a.name < b.name ? -1 : 1));
  const shelves = [];
  let bottom = GAP;
  const spots = new Map();
  for (const picture of order) {
    let shelf = shelves.find(({ right, height }) => right + picture.width + GAP <= width && picture.height <= height);
    if (!shelf) {
      shelf = { top: bottom, height: picture.height, right: GAP };
      shelves.push(shelf);
      bottom += picture.height + GAP;
    }
    spots.set(picture.name, { x: shelf.right, y: shelf.top });
    shelf.right += picture.width + GAP;
  }
  return { spots, height: bottom };
}
