// The room in the light and in the dark: in the dark, paper and ink of furniture change places and the ink is softened.
import { INK, NOTES, PAPER, WHITE } from './palette.mjs';

const shared = {
  ...NOTES, noteInk: INK, chairBlue: '#56B4E9', chairAmber: '#E69F00', vermilion: '#B34700', greenDark: '#00795A', white: WHITE, paper: PAPER,
  steel: '#9AA3AD', book1: '#CC79A7', book2: '#56B4E9', book3: '#E69F00',
};

export const TONES = {
  light: {
    ...shared, ink: INK, board: '#FFFFFF', sheet: '#FFFDF8', wall: '#F3ECDD', wallLight: '#FBF7EF', floor: '#E4D8C0', floorLight: '#EDE3CE',
    line: '#BFB08F', shadow: '#CDBE9E', shade: 'rgba(31,29,26,.17)', wood: '#D9B98B', woodFront: '#C9A571', slate: '#5A6470', slateLight: '#7C8794', lamp: '#5A6470',
    door: '#C98F62', doorway: '#E9DCC2', pot: '#D9A27A', leaf: '#7CC4A4', leafDark: '#5DAE8B', tray: '#B8A98A', skirting: '#FBF7EF',
    rug: '#E9D3E1', rugLine: '#B98CA8', ring: '#0072B2', grid: '#D8CDB6', tick: '#00795A', screen: '#CFE8F7', knob: '#F0E442',
  },
  dark: {
    ...shared, ink: '#CBC4B4', board: '#12141A', sheet: '#16181D', wall: '#262A33', wallLight: '#2E333E', floor: '#1C1F26', floorLight: '#272B34',
    line: '#3B404B', shadow: '#0E1014', shade: 'rgba(0,0,0,.5)', wood: '#6A5339', woodFront: '#4B3B27', slate: '#3A414C', slateLight: '#4A5260', lamp: '#F0E442',
    door: '#5C4128', doorway: '#12141A', pot: '#7A5036', leaf: '#2F7F63', leafDark: '#25684F', tray: '#3A3524', skirting: '#20242C',
    rug: '#43384A', rugLine: '#6B5A72', ring: '#56B4E9', grid: '#3B404B', tick: '#009E73', screen: '#24445A', knob: '#8C8440',
  },
};
