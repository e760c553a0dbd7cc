// Draws everything. Run through `npm run build` in this folder's parent.
import { drawIcons } from './icons.mjs';
import { drawPeople } from './people.mjs';
import { drawRoom } from './room.mjs';

drawPeople();
drawRoom();
drawIcons();
