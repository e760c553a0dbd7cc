// A sheet to draw furniture on with a shaky hand. One seed an object, so that nothing shimmers from build to build.
import rough from 'roughjs';

const generator = rough.generator();
const defaults = { roughness: 0.9, bowing: 1.1, strokeWidth: 2, fillStyle: 'solid', preserveVertices: false };

function seedOf(name) {
  let seed = 17;
  for (const letter of name) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0;
  return (seed % 100000) + 1;
}

const attribute = (name, value) => (value === undefined ? '' : ` ${name}="${value}"`);

function pathMarkup({ d, stroke, strokeWidth, fill }, options) {
  const line =
    stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"`;
  const dash = options.dash && stroke !== 'none' ? ` stroke-dasharray="${options.dash}"` : '';
  return `<path d="${d}" fill="${fill ?? 'none'}"${line}${dash}${attribute('opacity', options.opacity)}/>`;
}

export class Sketch {
  constructor(name, ink) {
    this.seed = seedOf(name);
    this.ink = ink;
    this.markup = '';
  }

  draw(drawable, options) {
    this.seed += 1;
    for (const path of generator.toPaths(drawable)) this.markup += pathMarkup(path, options);
    return this;
  }

  options(own) {
    const { line, ...rest } = own;
    return { ...defaults, seed: this.seed, stroke: line ?? this.ink, ...rest };
  }

  rect(x, y, width, height, own = {}) {
    return this.draw(generator.rectangle(x, y, width, height, this.options(own)), own);
  }

  line(x1, y1, x2, y2, own = {}) {
    return this.draw(generator.line(x1, y1, x2, y2, this.options(own)), own);
  }

  polygon(points, own = {}) {
    return this.draw(generator.polygon(points, this.options(own)), own);
  }

  lines(points, own = {}) {
    return this.draw(generator.linearPath(points, this.options(own)), own);
  }

  ellipse(x, y, width, height, own = {}) {
    return this.draw(generator.ellipse(x, y, width, height, this.options(own)), own);
  }

  curve(points, own = {}) {
    return this.draw(generator.curve(points, this.options(own)), own);
  }

  path(d, own = {}) {
    return this.draw(generator.path(d, this.options(own)), own);
  }

  /** A flat patch without an outline and without a shake. */
  flat(d, fill, opacity) {
    this.markup += `<path d="${d}" fill="${fill}"${attribute('opacity', opacity)}/>`;
    return this;
  }

  /** Hatching inside a polygon, without an outline. */
  hatch(points, own = {}) {
    const style = {
      stroke: 'none',
      fill: own.line ?? this.ink,
      fillStyle: 'hachure',
      hachureGap: 6,
      hachureAngle: -58,
      fillWeight: 1.6,
      ...own,
    };
    return this.draw(generator.polygon(points, { ...defaults, seed: this.seed, ...style, stroke: 'none' }), own);
  }
}
