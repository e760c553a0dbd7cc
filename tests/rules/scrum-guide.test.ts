/**
 * The rules of the Scrum Guide, area by area, in one file: so the random seasons that they look at are played once. A part of them runs
 * by its ids: `npx vitest run tests/rules -t DS-`.
 */
import './theory.rules.ts';
import './values.rules.ts';
import './team.rules.ts';
import './product-owner.rules.ts';
import './scrum-master.rules.ts';
import './events.rules.ts';
import './daily-scrum.rules.ts';
import './sprint.rules.ts';
import './planning.rules.ts';
import './review-and-retrospective.rules.ts';
import './backlogs.rules.ts';
import './increment.rules.ts';
