// Draws everything. Run through `npm run build` in this folder's parent.
import { drawAppIcons } from './app-icons.mjs';
import { packAtlases } from './atlas.mjs';
import { drawFrames } from './frames.mjs';
import { drawIcons } from './icons.mjs';
import { writeManifest } from './manifest.mjs';
import { writePageFigures } from './page-figures.mjs';
import { drawPeople, SCALES } from './people.mjs';
import { drawRoom } from './room.mjs';

const people = drawPeople();
const room = drawRoom();
drawIcons();
drawFrames();
writePageFigures(people);
await drawAppIcons();
await packAtlases({ people, room, scales: SCALES });
console.log(`${Math.round(writeManifest() / 1024)} kB of pictures`);
