/** Half hours of a working day. The core's own number is code, and the office takes only types from there. */
export const TICKS_A_DAY = 16;
