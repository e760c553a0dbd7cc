// The sixteen people: one head and one outfit each, over two busts and two standing poses.
import { CLOTH, HAIR, INK, NOTES, SHEET, SKIN } from './palette.mjs';

const dashes = { kind: 'dashes', colour: INK };
const stripes = { kind: 'stripes', colour: INK };

export const CAST = {
  mei: {
    name: 'Mei',
    paper: 'plum',
    skin: SKIN.rose,
    hair: { piece: 'MediumStraight' },
    colours: { top: NOTES.plum },
    busts: [{ pose: 'Device' }, { pose: 'Sweater' }],
    stands: [
      { pose: 'RestingWB', pattern: dashes },
      { pose: 'RoboDanceWB', pattern: dashes },
    ],
  },
  tomasz: {
    name: 'Tomasz',
    paper: 'salmon',
    skin: SKIN.light,
    hair: { piece: 'ShortMessy', tint: HAIR.brown },
    colours: { top: SHEET },
    busts: [{ pose: 'Explaining' }, { pose: 'StripedShirt' }],
    stands: [
      { pose: 'WalkingWB', pattern: stripes },
      { pose: 'RoboDanceWB', pattern: stripes },
    ],
  },
  aisha: {
    name: 'Aisha',
    paper: 'green',
    skin: SKIN.warm,
    hair: { piece: 'Hijab', fill: INK },
    colours: { top: NOTES.green, legs: SHEET },
    busts: [
      { pose: 'BlazerBlackTee', covered: [450, 500] },
      { pose: 'DotJacket', covered: [450, 520] },
    ],
    stands: [
      { pose: 'BlazerPantsBW', covered: [433, 538] },
      { pose: 'EasingBW', covered: [582, 570] },
    ],
  },
  jonas: {
    name: 'Jonas',
    paper: 'blue',
    skin: SKIN.warm,
    hair: { piece: 'Bald' },
    beard: { piece: 'Full', tint: HAIR.fawn },
    colours: { top: NOTES.blue, legs: CLOTH.grey },
    busts: [{ pose: 'Hoodie' }, { pose: 'Coffee' }],
    stands: [
      { pose: 'RoboDanceOutline', hood: true },
      { pose: 'CrossedArmsWB', hood: true, masses: { legs: [[430, 1600]] } },
    ],
  },
  priya: {
    name: 'Priya',
    paper: 'yellow',
    skin: SKIN.brown,
    hair: { piece: 'Bun' },
    colours: { top: NOTES.yellow, legs: CLOTH.denim },
    busts: [{ pose: 'Shirt' }, { pose: 'ArmsCrossed', masses: { top: [[430, 700]] } }],
    stands: [
      {
        pose: 'WalkingBW',
        masses: {
          top: [
            [450, 800],
            [180, 1400],
          ],
        },
      },
      { pose: 'RoboDanceOutline' },
    ],
  },
  luis: {
    name: 'Luis',
    paper: 'blue',
    skin: SKIN.tan,
    hair: { piece: 'Pomp' },
    beard: { piece: 'Full' },
    colours: { top: NOTES.blue },
    busts: [{ pose: 'Geek' }, { pose: 'ButtonShirt' }],
    stands: [{ pose: 'ShirtPantsWB' }, { pose: 'EasingWB' }],
  },
  kofi: {
    name: 'Kofi',
    paper: 'yellow',
    skin: SKIN.deep,
    hair: { piece: 'TwistsVolumed' },
    glasses: 'GlassRound',
    colours: { top: NOTES.yellow, legs: SHEET },
    busts: [{ pose: 'Coffee' }, { pose: 'ButtonShirt' }],
    stands: [{ pose: 'EasingBW' }, { pose: 'ShirtPantsWB' }],
  },
  ravi: {
    name: 'Ravi',
    paper: 'salmon',
    skin: SKIN.tan,
    hair: { piece: 'Short' },
    beard: { piece: 'Swashbuckler' },
    colours: { top: NOTES.salmon, legs: CLOTH.tan },
    busts: [{ pose: 'ButtonShirt' }, { pose: 'Coffee' }],
    stands: [{ pose: 'ShirtWB' }],
  },
  nadia: {
    name: 'Nadia',
    paper: 'green',
    skin: SKIN.light,
    hair: { piece: 'MediumBangs', fill: HAIR.auburn },
    colours: { top: NOTES.green, legs: NOTES.green },
    busts: [{ pose: 'Paper' }, { pose: 'PoloSweater' }],
    stands: [
      { pose: 'CrossedArmsBW', pattern: { ...dashes, colour: NOTES.green, on: [430, 1100] } },
      { pose: 'RestingBW', pattern: { ...dashes, colour: NOTES.green, on: [430, 1000] } },
    ],
  },
  ada: {
    name: 'Ada',
    paper: 'salmon',
    skin: SKIN.brown,
    hair: { piece: 'Afro' },
    colours: { top: NOTES.salmon, legs: SHEET },
    busts: [{ pose: 'BlazerBlackTee' }, { pose: 'DotJacket' }],
    stands: [{ pose: 'BlazerPantsBW' }, { pose: 'EasingBW' }],
  },
  ben: {
    name: 'Ben',
    paper: 'yellow',
    skin: SKIN.rose,
    hair: { piece: 'ShortWavy', fill: HAIR.ginger },
    glasses: 'GlassRoundThick',
    colours: { top: CLOTH.sand, tee: SHEET },
    busts: [{ pose: 'ShirtCoat' }, { pose: 'Coffee' }],
    stands: [{ pose: 'EasingWB' }, { pose: 'ShirtPantsWB' }],
  },
  brandt: {
    name: 'Ms Brandt',
    paper: 'plum',
    skin: SKIN.light,
    hair: { piece: 'GrayBun', fill: HAIR.grey },
    glasses: 'GlassClubmaster',
    colours: { top: SHEET, legs: CLOTH.tan },
    busts: [{ pose: 'Whatever' }, { pose: 'ArmsCrossed' }],
    stands: [{ pose: 'PointingFingerBW' }, { pose: 'CrossedArmsBW' }],
  },
  viktor: {
    name: 'Viktor',
    paper: 'blue',
    skin: SKIN.light,
    hair: { piece: 'GrayShort', fill: HAIR.grey },
    beard: { piece: 'Full', tint: HAIR.steel },
    colours: { top: SHEET, legs: CLOTH.slate },
    busts: [{ pose: 'Turtleneck' }, { pose: 'PointingUp' }],
    stands: [{ pose: 'RestingBW' }, { pose: 'CrossedArmsBW' }],
  },
  harpreet: {
    name: 'Harpreet',
    paper: 'yellow',
    skin: SKIN.tan,
    hair: { piece: 'Turban', fill: '#E69F00' },
    beard: { piece: 'Full' },
    colours: { top: NOTES.blue, legs: CLOTH.denim, shoes: SHEET },
    busts: [{ pose: 'BlazerBlackTee' }, { pose: 'DotJacket' }],
    stands: [{ pose: 'Wheelchair' }],
  },
  lev: {
    name: 'Lev',
    paper: 'green',
    skin: SKIN.light,
    hair: { piece: 'BaldSides', fill: HAIR.steel },
    beard: { piece: 'Painters', fill: HAIR.steel },
    colours: { top: CLOTH.slate },
    busts: [{ pose: 'ButtonShirt' }, { pose: 'ShirtCoat' }],
    stands: [{ pose: 'ShirtPantsWB' }, { pose: 'EasingWB' }],
  },
  zuri: {
    name: 'Zuri',
    paper: 'plum',
    skin: SKIN.tan,
    hair: { piece: 'LongCurly' },
    colours: { top: NOTES.green },
    busts: [{ pose: 'Sweater' }, { pose: 'Device' }],
    stands: [
      { pose: 'PointingFingerWB', pattern: dashes },
      { pose: 'RoboDanceWB', pattern: dashes },
    ],
  },
};

/** Regions of the hair drawings that are hair or head wear, not skin; cuts close gaps in the ink. */
export const HAIR_REGIONS = {
  Turban: { points: [[430, 178]] },
  Hijab: {
    points: [
      [425, 197],
      [572, 164],
      [410, 512],
      [368, 532],
    ],
  },
  GrayBun: {
    points: [
      [280, 88],
      [400, 218],
    ],
  },
  GrayShort: { points: [[450, 100]] },
  BaldSides: {
    points: [[265, 285]],
    cuts: [
      [316, 290, 336, 308],
      [236, 342, 262, 354],
      [252, 354, 270, 338],
    ],
  },
  ShortWavy: {
    points: [
      [440, 110],
      [345, 230],
    ],
    cuts: [
      [500, 150, 560, 158],
      [560, 158, 650, 148],
      [322, 304, 368, 298],
    ],
  },
  MediumBangs: {
    points: [
      [400, 120],
      [250, 430],
    ],
    cuts: [
      [336, 234, 398, 228],
      [398, 228, 452, 216],
      [452, 216, 508, 214],
      [508, 214, 568, 196],
      [568, 196, 645, 200],
      [352, 300, 332, 338],
    ],
  },
};

/** Face names of the game and the drawings they come from; a laugh without its tears, which read as weeping when small. */
export const FACES = {
  smile: 'Smile',
  calm: 'Calm',
  blank: 'Blank',
  driven: 'Driven',
  explaining: 'Explaining',
  tired: 'Tired',
  concerned: 'Concerned',
  suspicious: 'Suspicious',
  solemn: 'Solemn',
  fear: 'Fear',
  angry: 'Angry',
  awe: 'Awe',
  laugh: 'SmileLol',
  rage: 'Rage',
};
