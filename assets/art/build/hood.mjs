// The hood of a hoodie on standing bodies, which react-peeps draws on a bust only: drawn after that bust.
import { INK } from './palette.mjs';

const CLOTH =
  'M236 548C226 500 262 450 326 443C366 438 400 445 430 458L566 468C620 474 654 516 650 562C634 600 606 640 600 690C592 724 548 736 500 732C440 722 400 690 372 640C350 600 300 566 236 548Z';
const NECK = 'M388 452L384 506L490 602L578 520L566 462Z';
const LINES = [
  'M240 546C228 500 262 452 326 444C360 439 388 444 404 449',
  'M384 502C416 540 452 580 490 602C520 586 552 550 578 518L566 474',
  'M566 476C612 474 646 508 650 556',
  'M236 548C306 562 356 606 444 634',
  'M650 556C620 602 580 626 534 640',
];
const STRINGS = ['M452 640C448 668 450 690 444 716', 'M528 646C534 668 532 690 538 712'];

/** Markup of the hood, in drawing units, to be laid over a body. */
export function hoodMarkup(colour, skin) {
  const stroke = (d, width) =>
    `<path fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
  const lines = LINES.map((line) => stroke(line, 13)).join('') + STRINGS.map((line) => stroke(line, 8)).join('');
  return `<path fill="${colour}" d="${CLOTH}"/><path fill="${skin}" d="${NECK}"/>${lines}`;
}
