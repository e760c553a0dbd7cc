// Draws everything. Run through `npm run build` in this folder's parent.
import { packAtlases } from './atlas.mjs';
import { drawIcons } from './icons.mjs';
import { drawPeople, SCALES } from './people.mjs';
import { drawRoom } from './room.mjs';

const people = drawPeople();
const room = drawRoom();
drawIcons();
await packAtlases({ people, room, scales: SCALES });
